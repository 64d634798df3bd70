import { readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { validationSummarySchema } from "opsc/node";
import { syntheticCodeLists, syntheticLines, syntheticProceedingLines } from "opsc/synthetic";
import {
  flatColumns,
  flattenRecord,
  proceedingRecords,
  victimRecords,
  type VictimRecord,
} from "opsc/victims";
import { codesOf, FakeTerminal, fileOf, opsc, pathOf, refusedOf } from "./opsc.js";

const lines = [...syntheticLines({ count: 60, seed: "opsc validate" })];
const victims = lines.join("");
const [first = "", second = "", third = ""] = lines;
const mixed = [...syntheticLines({ count: 200, seed: 11, invalidShare: 0.3 })].join("");

const table = (delimiter: string): string => {
  const rows = lines.map((line) => flattenRecord(JSON.parse(line) as VictimRecord));
  const columns = flatColumns(victimRecords.structure, rows);
  return [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ""))]
    .map((cells) => `${cells.join(delimiter)}\n`)
    .join("");
};

const check = (file: string, ...options: string[]) => opsc(["validate", "victims", file, ...options]);
const checkInput = (input: string | Uint8Array, ...options: string[]) =>
  opsc(["validate", "victims", "-", ...options], input);
const fixture = (name: string) =>
  fileURLToPath(new URL(`../fixtures/victim-imports/${name}`, import.meta.url));

describe("opsc validate: what it prints", () => {
  it("prints nothing on standard output and ends with 0 where every record is valid", async () => {
    const { code, out, err } = await check(await fileOf(".ndjson", victims));
    expect([code, out]).toEqual([0, ""]);
    expect(err).toContain("60 records: 60 valid, 0 not valid\n");
  });

  it("prints one line for each refused record, in order, with exactly its keys, and ends with 1", async () => {
    const { code, out } = await check(await fileOf(".ndjson", mixed));
    const refused = refusedOf(out);
    expect([code, refused.length]).toEqual([1, 60]);
    for (const { issues, ...rest } of refused) {
      expect(Object.keys(rest)).toEqual(["line"]);
      expect(issues.length).toBeGreaterThan(0);
      for (const issue of issues) expect(Object.keys(issue)).toEqual(["code", "path", "message"]);
    }
    const numbers = refused.map(({ line }) => line);
    expect(numbers).toEqual([...numbers].sort((left, right) => left - right));
  });

  it("writes a summary whose counts are those of the lines", async () => {
    const path = await pathOf("summary.json");
    await writeFile(path, "what was there before");
    const { out } = await checkInput(mixed, "--summary", path);
    const summary: unknown = JSON.parse(await readFile(path, "utf8"));
    expect(Object.keys(summary as object)).toEqual(["records", "valid", "invalid", "issuesByCode"]);
    const counts = new Map<string, number>();
    for (const [, codes] of codesOf(out))
      for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
    const issuesByCode = Object.fromEntries(counts);
    expect(validationSummarySchema.parse(summary)).toEqual({
      records: 200,
      valid: 140,
      invalid: 60,
      issuesByCode,
    });
  });

  it("checks proceedings, and refuses victims among them", async () => {
    const input = [...syntheticProceedingLines({ count: 20, seed: 3 })].join("");
    const proceedings = await opsc(["validate", "proceedings", "-"], input);
    expect([proceedings.code, proceedings.out]).toEqual([0, ""]);
    const { code, out } = await opsc(["validate", "proceedings", "-"], first);
    expect([code, refusedOf(out).length]).toEqual([1, 1]);
  });

  it("counts what is noticed on valid records on standard error alone", async () => {
    const record = { ...(JSON.parse(first) as object), identificationStatus: "duplicate" };
    const { code, out, err } = await checkInput(`${JSON.stringify(record)}\n`);
    expect([code, out]).toEqual([0, ""]);
    expect(err).toMatch(/not-counted +1 on valid records/);
  });
});

describe("opsc validate: forms of files", () => {
  it("reads its own records as a table, by the file's ending or as told", async () => {
    const comma = table(",");
    for (const [file, ...options] of [
      [await fileOf(".csv", comma)],
      [await fileOf(".CSV", comma)],
      [await fileOf(".txt", comma), "--format", "csv"],
      [await fileOf(".csv", table(";")), "--delimiter", ";"],
      [await fileOf(".csv", table("\t")), "--delimiter", "\\t"],
      [await fileOf(".tsv", table("\t"))],
      [await fileOf(".csv", `\uFEFF${comma.replaceAll("\n", "\r\n")}`)],
    ] as const) {
      const { code, out, err } = await check(file, ...options);
      expect([code, out], file).toEqual([0, ""]);
      expect(err).toContain("60 records: 60 valid");
    }
    expect((await checkInput(comma, "--format", "csv")).code).toBe(0);
  });

  it("says of a table that was cut at the wrong character what to look at", async () => {
    const { code, out, err } = await check(await fileOf(".csv", table(";")));
    expect([code, refusedOf(out).length]).toEqual([1, 60]);
    expect(err).toContain("--delimiter");
  });

  it("costs a row with too few cells that row", async () => {
    const rows = table(",").split("\n");
    const { out } = await checkInput([rows[0], rows[1], "1,2", rows[2], ""].join("\n"), "--format", "csv");
    expect(codesOf(out)).toEqual([[3, ["row-columns"]]]);
  });

  it.each<[string, string | Uint8Array, [number, string[]][], string]>([
    ["a byte-order mark", `\uFEFF${victims}`, [], "60 records: 60 valid"],
    ["CRLF", victims.replaceAll("\n", "\r\n"), [], "60 records: 60 valid"],
    ["no last line feed", victims.trimEnd(), [], "60 records: 60 valid"],
    ["blank lines", `\n${first}\r\n  \n{\n`, [[5, ["line-not-json"]]], "2 records: 1 valid"],
    ["nothing", "", [], "0 records: 0 valid"],
    ["blank lines alone", "\n\r\n \n", [], "0 records: 0 valid"],
    [
      "a last line that breaks off",
      first + second.slice(0, 200),
      [[2, ["line-truncated"]]],
      "2 records: 1 valid",
    ],
    [
      "a line that is no UTF-8",
      Buffer.concat([Buffer.from(first), Buffer.from([0x22, 0xff, 0x22, 0x0a]), Buffer.from(third)]),
      [[2, ["line-not-utf8"]]],
      "3 records: 2 valid",
    ],
    [
      "UTF-16",
      Buffer.from(`\uFEFF${victims}`, "utf16le"),
      [[1, ["source-not-utf8"]]],
      "1 record: 0 valid, 1 not valid",
    ],
    [
      "a line of two megabytes",
      `${first}${"x".repeat(2 ** 21)}\n${second}`,
      [[2, ["line-too-long"]]],
      "3 records: 2 valid",
    ],
    [
      "other values",
      `[]\nnull\n${first}`,
      [
        [1, ["invalid-type"]],
        [2, ["invalid-type"]],
      ],
      "3 records: 1 valid",
    ],
  ])("reads %s, from a file and from standard input", async (_name, content, codes, head) => {
    const fromFile = await check(await fileOf(".ndjson", content));
    expect(codesOf(fromFile.out)).toEqual(codes);
    expect(fromFile.code).toBe(codes.length > 0 ? 1 : 0);
    expect(fromFile.err).toContain(head);
    expect(await checkInput(content)).toEqual(fromFile);
  });

  it("reads a table of proceedings", async () => {
    const records = [...syntheticProceedingLines({ count: 20, seed: 3 })];
    const rows = records.map((line) => flattenRecord(JSON.parse(line) as never));
    const columns = flatColumns(proceedingRecords.structure, rows);
    const text = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ""))]
      .map((cells) => `${cells.join(";")}\n`)
      .join("");
    const path = await fileOf(".csv", text);
    const { code, out, err } = await opsc(["validate", "proceedings", path, "--delimiter", ";"]);
    expect([code, out]).toEqual([0, ""]);
    expect(err).toContain("20 records: 20 valid");
  });

  it("wants a header in a table that is empty", async () => {
    const { code, out } = await checkInput("", "--format", "csv");
    expect([code, codesOf(out)]).toEqual([1, [[1, ["header-missing"]]]]);
  });
});

describe("opsc validate --from", () => {
  it.each([
    ["primero.csv", "primero", "name_first"],
    ["primero.ndjson", "primero", "name"],
    ["htcds.csv", "htcds", "prs_Birthdate"],
    ["ctdc-k-anonymised.csv", "ctdc", "RecruiterRelationship"],
    ["ctdc-synthetic.csv", "ctdc", "traffickMonths"],
  ])("reads %s and says which columns of %s it dropped", async (name, system, dropped) => {
    const { out, err } = await check(fixture(name), "--from", system);
    expect(err).toMatch(new RegExp(`\\(${dropped}\\) is not read: .+ \\[column-dropped\\]`));
    const sums = /(\d+) records?: (\d+) valid, (\d+) not valid/.exec(err)?.slice(1).map(Number) ?? [];
    const [records = 0, valid = 0, invalid] = sums;
    expect(valid).toBeGreaterThan(0);
    expect(refusedOf(out)).toHaveLength(records - valid);
    expect(invalid).toBe(records - valid);
  });

  it("tells the columns in threads as without them, and of a file without rows nothing", async () => {
    const path = fixture("primero.ndjson");
    const alone = await check(path, "--from", "primero");
    expect(await check(path, "--from", "primero", "--workers", "2")).toEqual(alone);
    const { code, err } = await check(await fileOf(".ndjson", ""), "--from", "primero", "--workers", "2");
    expect([code, err.includes("is not read")]).toEqual([0, false]);
  });

  it("refuses a row of an export without any sign of an offence, by line", async () => {
    const { code, out } = await check(fixture("primero.csv"), "--from", "primero");
    expect([code, codesOf(out)]).toEqual([1, [[4, ["no-offence"]]]]);
  });

  it("says of an export that was cut at the wrong character what to look at", async () => {
    const { err } = await check(fixture("htcds.csv"), "--from", "htcds", "--delimiter", "|");
    expect(err).toContain("columns of htcds");
    expect(err).toContain("--delimiter");
  });

  it("tells the columns where the first line is no row", async () => {
    const rows = await readFile(fixture("primero.ndjson"), "utf8");
    const { err } = await checkInput(`[]\n${rows}`, "--from", "primero");
    expect(err).toContain("(name) is not read");
  });
});

describe("opsc validate: tables of tokens and the scan", () => {
  it("holds tokens against --code-lists", async () => {
    const own = await fileOf(".json", JSON.stringify(syntheticCodeLists));
    const none = await fileOf(".json", JSON.stringify({ ethnicOrigins: [] }));
    expect((await checkInput(victims, "--code-lists", own)).code).toBe(0);
    const { code, out } = await checkInput(victims, "--code-lists", none);
    const found = refusedOf(out).flatMap(({ issues }) => issues);
    const refusing = found.filter((issue) => issue.code !== "not-counted");
    expect(code).toBe(1);
    expect(new Set(refusing.map((issue) => issue.code))).toEqual(new Set(["token-not-on-list"]));
    expect(refusing.every(({ path }) => path[0] === "ethnicOrigin")).toBe(true);
    const file = await fileOf(".ndjson", victims);
    const fromInput = await opsc(
      ["validate", "victims", file, "--code-lists", "-"],
      await readFile(none, "utf8"),
    );
    expect(fromInput.out).toBe(out);
  });

  it("looks for identifiers in refused records where --scan asks for it", async () => {
    const line = `${JSON.stringify({ ...(JSON.parse(first) as object), email: "somebody@example.org" })}\n`;
    expect(codesOf((await checkInput(line)).out)).toEqual([[1, ["unrecognized-keys"]]]);
    const { out } = await checkInput(line + second, "--scan");
    expect(codesOf(out)).toEqual([[1, ["unrecognized-keys", "identifier-email"]]]);
  });
});

describe("opsc validate: wrong usage", () => {
  it.each([
    [["children", "-"], "victims, proceedings"],
    [["victims"], "file"],
    [["victims", "-", "--format", "xml"], "ndjson, csv"],
    [["victims", "-", "--from", "excel"], "primero, htcds, ctdc"],
    [["victims", "-", "--workers", "0"], "1 to 64"],
    [["victims", "-", "--workers", "65"], "1 to 64"],
    [["victims", "-", "--workers", "x"], "1 to 64"],
    [["victims", "-", "--workers", "1.5"], "1 to 64"],
    [["victims", "-", "--delimiter", ";;"], "one character"],
    [["victims", "-", "--delimiter", '"'], "one character"],
    [["victims", "-", "--delimiter", ";"], "--format csv"],
    [["victims", "-", "--code-lists", "-"], "standard input"],
    [["proceedings", "-", "--from", "ctdc"], "victims"],
    [["proceedings", "-", "--code-lists", "lists.json"], "victims"],
    [["victims", "none.ndjson"], "ENOENT"],
    [["victims", "none.csv"], "ENOENT"],
    [["victims", "none.ndjson", "--workers", "2"], "ENOENT"],
    [["victims", tmpdir()], "EISDIR"],
    [["victims", "-", "--code-lists", "none.json"], "ENOENT"],
  ])("%j ends with 2, prints nothing and says what was expected", async (args, expected) => {
    const { code, out, err } = await opsc(["validate", ...args], "{\n");
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(expected);
  });

  it.each(["{", "[]", '{"ethnicOrigins":"E01"}', '{"origins":[]}'])(
    "refuses code lists %j",
    async (content) => {
      const path = await fileOf(".json", content);
      const { code, out, err } = await checkInput("{\n", "--code-lists", path);
      expect([code, out]).toEqual([2, ""]);
      expect(err).toContain("ethnicOrigins");
    },
  );

  it("finds out before any work that the summary cannot be written", async () => {
    const missing = await checkInput("{\n", "--summary", await pathOf("no/such/folder.json"));
    const aFolder = await checkInput("{\n", "--summary", tmpdir());
    expect([missing.code, missing.out, aFolder.code, aFolder.out]).toEqual([2, "", 2, ""]);
    expect(missing.err).toContain("ENOENT");
    expect(aFolder.err).toContain("folder");
  });

  it("never writes the summary over the file that it reads", async () => {
    const path = await fileOf(".ndjson", victims);
    const { code, out } = await check(path, "--summary", path);
    expect([code, out, await readFile(path, "utf8")]).toEqual([2, "", victims]);
  });

  it("explains itself", async () => {
    const { code, out } = await opsc(["validate", "--help"]);
    expect(code).toBe(0);
    for (const option of ["format", "delimiter", "from", "code-lists", "scan", "summary", "workers"])
      expect(out).toContain(`--${option} `.trimEnd());
  });
});

describe("opsc validate: progress", () => {
  it("draws on the terminal, never elsewhere, and changes nothing of what is printed", async () => {
    const file = await fileOf(".ndjson", mixed);
    const plain = await check(file);
    const terminal = new FakeTerminal();
    expect(await opsc(["validate", "victims", file], "", terminal)).toEqual(plain);
    expect(terminal.drawn).toContain("100 %");
    expect(terminal.drawn).toContain("200 records");
    expect(plain.out + plain.err).not.toContain("%");
  });

  it("counts records alone where the end is not known", async () => {
    const terminal = new FakeTerminal();
    await opsc(["validate", "victims", "-"], mixed, terminal);
    expect(terminal.drawn).toContain("200 records");
    expect(terminal.drawn).not.toContain("%");
  });

  it("leaves the line empty and the terminal's settings alone", async () => {
    const terminal = new FakeTerminal();
    await opsc(["validate", "victims", "-"], mixed, terminal);
    // The last thing done is to go to the first column and to clear the line.
    expect(terminal.drawn.endsWith("\u001B[1G\u001B[2K")).toBe(true);
    // Neither modes (cursor, line wrapping) nor remembered places.
    for (const sequence of ["\u001B[?", "\u001B7", "\u001B8"]) expect(terminal.drawn).not.toContain(sequence);
  });
});
