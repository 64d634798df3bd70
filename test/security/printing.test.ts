import { turkmenistan } from "opsc/casebook";
import { formatIssue } from "opsc/issues";
import { describe, expect, it } from "vitest";
import { fileOf, opsc } from "../cli/opsc.js";
import { lines, newFolder, plan } from "../cli/release.js";

/** What clears a screen, sets the title of a window, colours, hides or turns what follows, or begins a line of its own. */
const hostile = "\u001b[2J\u001b]0;title\u0007\u009b31m\u202eabc\u2066\u0000\u007f\u2028\r";
const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/;

/** A copy in which every free text ends with it. */
const spoilt = (value: unknown, key = ""): unknown => {
  if (Array.isArray(value)) return value.map((inner) => spoilt(inner, key));
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, spoilt(inner, name)]));
  const isFree = ["text", "title", "asserts", "context", "publisher", "name", "note", "description"].includes(
    key,
  );
  return typeof value === "string" && isFree ? value + hostile : value;
};

const said = async (args: readonly string[], input = ""): Promise<string> => {
  const { out, err } = await opsc(args, input);
  expect(control.exec(out + err)).toBeNull();
  return out + err;
};

describe("whatever a file holds, the command prints nothing that controls a terminal", () => {
  it("of a case file", async () => {
    const file = await fileOf(".json", JSON.stringify(spoilt(turkmenistan)));
    const commands = [
      ["case", "check", file],
      ["report", file, "--as-of", "2025-04-01"],
      ["report", file, "--as-of", "2025-04-01", "--format", "json"],
      ["score", file, "--as-of", "2025-04-01", "--explain"],
      ["score", file, "--as-of", "2025-04-01", "--json"],
      ["coverage", file],
      ["coverage", file, "--json"],
    ];
    for (const command of commands) await said(command);
    expect(await said(["case", "check", file])).not.toContain("error(s)");
  });

  it("of a plan, and no line of its own in an issue", async () => {
    const key = `${hostile}\nerror forged: everything is lost`;
    const made = { ...plan, tables: [{ ...plan.tables[0], categories: { [key]: [1] } }] };
    const file = await fileOf(".json", JSON.stringify(made));
    const text = await said(
      ["tabulate", "-", "--plan", file, "--out", await newFolder()],
      lines(1, 1).join(""),
    );
    expect(text.split("\n").filter((line) => line.startsWith("error forged"))).toEqual([]);
    expect(text).toContain("error forged");
  });

  it("of a table, of a document, of records and of the names of files", async () => {
    const table = await fileOf(
      ".csv",
      `A${hostile},B${hostile}\n${hostile}Total,10\nx${hostile},${hostile}\n`,
    );
    await said(["audit", table, "--dimensions", "A", "--measure", "B"]);
    await said([
      "audit",
      table,
      "--dimensions",
      `A${hostile.trimEnd()}`,
      "--measure",
      `B${hostile.trimEnd()}`,
    ]);
    await said([
      "audit",
      await fileOf(".csv", `A,B\nTotal,"${hostile}"x\n`),
      "--dimensions",
      "A",
      "--measure",
      "B",
    ]);
    await said(["read", "-"], `1. The Committee ${hostile} recommends that ${hostile}.\n`);
    await said(
      ["validate", "victims", "-", "--scan"],
      `{"${JSON.stringify(hostile).slice(1, -1)}":"x"}\n${hostile}\n`,
    );
    await said(["case", "check", `absent${hostile}`]);
  });
});

describe("formatIssue", () => {
  it("is one line, with what controls a terminal written out", () => {
    const issue = {
      code: "x",
      severity: "error",
      path: ["a\nerror b", "\u001b[31m"],
      message: "m\u202e\u0085",
    } as const;
    expect(formatIssue({ ...issue, suggestion: "s\r\n\ts" })).toBe(
      String.raw`error a error b.\u001b[31m: m\u202e\u0085 Suggested: s s. [x]`,
    );
  });
});
