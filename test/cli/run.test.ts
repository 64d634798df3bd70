import { mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.js";
import { caseFileSchema, type CaseFile } from "opsc/recommendations";

const observations = `Concluding observations on the initial report of Iceland
1. The Committee considered the initial report of Iceland (CRC/C/OPSC/ISL/1) at its 10th meeting, held on 2 May 2006,
and adopted at its 12th meeting, held on 5 May 2006, the following concluding observations.
I. Data
2. The Committee is concerned that, contrary to article 3, paragraph 1 (ii) (c), of the Optional Protocol, no data are kept.
3. The Committee urges the State party to:
(a) Keep data;
(b) Publish them.
II. Next report
4. The Committee requests the State party to report by 2 March 2010.
`;

const opsc = async (args: readonly string[], input = "") => {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(args, {
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    input: Readable.from([input]),
    today: "2025-04-01",
  });
  return { code, out: out.join(""), err: err.join("") };
};

const folder = () => mkdtemp(join(tmpdir(), "opsc-"));

describe("opsc read", () => {
  it("prints document and issues as JSON", async () => {
    const { code, out, err } = await opsc(["read", "-"], observations);
    const { document, issues } = JSON.parse(out) as {
      document: Record<string, unknown> & {
        recommendations: Record<string, unknown>[];
        paragraphs: Record<string, unknown>[];
      };
      issues: Record<string, unknown>[];
    };
    expect(code).toBe(0);
    expect(document).toMatchObject({
      symbol: "CRC/C/OPSC/ISL/CO/1",
      state: "ISL",
      instrument: "OPSC",
      reportSymbol: "CRC/C/OPSC/ISL/1",
      session: null,
      adoptedOn: "2006-05-05",
      nextReportDueOn: "2010-03-02",
    });
    expect(
      document.recommendations.map(({ id, paragraph, item, strength }) => [id, paragraph, item, strength]),
    ).toEqual([
      ["CRC/C/OPSC/ISL/CO/1#3(a)", 3, "a", "urges"],
      ["CRC/C/OPSC/ISL/CO/1#3(b)", 3, "b", "urges"],
      ["CRC/C/OPSC/ISL/CO/1#4", 4, null, "requests"],
    ]);
    for (const key of ["number", "section", "heading", "kind", "items", "text"]) {
      expect(document.paragraphs.every((paragraph) => key in paragraph)).toBe(true);
    }
    for (const key of ["code", "severity", "path", "message"])
      expect(issues.every((issue) => key in issue)).toBe(true);
    expect(issues.find(({ code: name }) => name === "provision-unknown")?.["suggestion"]).toBe("3.1.c");
    expect(err).toContain("Suggested: 3.1.c");
  });

  it("takes the symbol that it is given", async () => {
    const { out } = await opsc(["read", "-", "--symbol", "CRC/C/OPSC/ISL/CO/1"], observations);
    expect((JSON.parse(out) as { document: { symbolBasis: string } }).document.symbolBasis).toBe("given");
  });

  it("ends with 1 and no document on another text", async () => {
    const { code, out } = await opsc(["read", "-"], "Dear Sir or Madam");
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ document: null, issues: [{ severity: "error" }] });
  });

  it("ends with 2 where the file is not there", async () => {
    const { code, err } = await opsc(["read", join(await folder(), "none.txt")]);
    expect(code).toBe(2);
    expect(err).toContain("ENOENT");
  });
});

describe("opsc case", () => {
  it("makes an empty case file of a text, and of what read printed", async () => {
    const fromText = await opsc(["case", "init", "-"], observations);
    const printed = (await opsc(["read", "-"], observations)).out;
    const fromJson = await opsc(["case", "init", "-"], printed);
    expect([fromText.code, fromJson.code]).toEqual([0, 0]);
    expect(fromJson.out).toBe(fromText.out);
    const { document } = JSON.parse(printed) as { document: unknown };
    expect((await opsc(["case", "init", "-"], JSON.stringify(document))).out).toBe(fromText.out);
    const file = caseFileSchema.parse(JSON.parse(fromText.out));
    expect([file.recommendations.length, file.deadlines, file.measures]).toEqual([
      3,
      [
        {
          report: "next-periodic-report",
          dueOn: "2010-03-02",
          setBy: "committee",
          source: { title: "CRC/C/OPSC/ISL/CO/1", locator: "para. 4" },
        },
      ],
      [],
    ]);
  });

  it("finds the case file that it made valid", async () => {
    const made = await opsc(["case", "init", "-"], observations);
    expect((await opsc(["case", "check", "-"], made.out)).code).toBe(0);
  });

  it("explains each fault with its path and ends with 1", async () => {
    const made = JSON.parse((await opsc(["case", "init", "-"], observations)).out) as CaseFile;
    const broken = {
      ...made,
      state: "XXX",
      measures: [{ id: "m", title: "", kind: "law", recommendations: [] }],
    };
    const { code, err } = await opsc(["case", "check", "-"], JSON.stringify(broken));
    expect(code).toBe(1);
    expect(err).toContain("state:");
    expect(err).toContain("measures[0].title:");
    const json = await opsc(["case", "check", "-", "--json"], JSON.stringify(broken));
    expect(
      (JSON.parse(json.out) as { issues: { path: unknown[] }[] }).issues.map(({ path }) => path),
    ).toContainEqual(["measures", 0, "title"]);
  });

  it("says where JSON breaks off, without repeating it", async () => {
    const { code, err } = await opsc(["case", "check", "-"], '{ "state": "TKM", secret }');
    expect(code).toBe(1);
    expect(err).toContain("Expected JSON");
    expect(err).not.toContain("secret");
  });
});

describe("opsc report", () => {
  it("prints Markdown for a bundled case", async () => {
    const { code, out } = await opsc(["report", "turkmenistan", "--as-of", "2025-04-01"]);
    expect(code).toBe(0);
    expect(out.startsWith("# ")).toBe(true);
    expect(out).toContain("CRC/C/OPSC/TKM/CO/1");
  });

  it("writes both files into a folder and says where", async () => {
    const out = join(await folder(), "new", "report");
    const result = await opsc(["report", "turkmenistan", "--out", out]);
    expect(result.out).toContain(join(out, "follow-up.html"));
    expect(result.out).toMatch(/Recommendations on 2025-04-01 +32/);
    expect(await readFile(join(out, "follow-up.html"), "utf8")).toContain("<!doctype html>");
    expect(await readFile(join(out, "follow-up.md"), "utf8")).toContain("# ");
  });

  it("reads a case file", async () => {
    const path = join(await folder(), "case.json");
    await writeFile(path, (await opsc(["case", "init", "-"], observations)).out);
    expect((await opsc(["report", path])).out).toContain("Iceland");
  });

  it("refuses a day before the observations and a folder that cannot be written to", async () => {
    const early = await opsc(["report", "turkmenistan", "--as-of", "2010-01-01"]);
    expect([early.code, early.err.includes("2015-01-30")]).toEqual([2, true]);
    const unwritable = await opsc([
      "report",
      "turkmenistan",
      "--as-of",
      "2025-04-01",
      "--out",
      "package.json/report",
    ]);
    expect([unwritable.code, unwritable.err.includes("--out")]).toEqual([2, true]);
  });

  it("refuses a day that does not exist", async () => {
    const { code, err } = await opsc(["report", "turkmenistan", "--as-of", "2025-02-30"]);
    expect([code, err.includes("--as-of")]).toEqual([2, true]);
  });

  it("writes in the language that is asked for, and in no other", async () => {
    const inLanguage = async (language: string) =>
      await opsc(["report", "turkmenistan", "--as-of", "2025-04-01", "--lang", language]);
    expect((await inLanguage("fr")).out.split("\n")[0]).toBe(
      "# Suivi des observations finales\u00a0: Turkménistan",
    );
    expect((await inLanguage("es")).out).toContain("Situación al 1 de abril de 2025");
    expect((await inLanguage("ru")).out).toContain("Положение дел на 1 апреля 2025 года");
    const { code, err } = await inLanguage("tk");
    expect([code, err.includes("--lang"), err.includes("en, fr, es, ru")]).toEqual([2, true, true]);
  });

  it("writes the formats that are asked for, and no other", async () => {
    const out = await folder();
    const asked = ["report", "turkmenistan", "--as-of", "2025-04-01", "--format"];
    expect((await opsc([...asked, "docx, json,json", "--out", out])).code).toBe(0);
    expect((await readdir(out)).sort()).toEqual(["follow-up.docx", "follow-up.json"]);
    expect((await readFile(join(out, "follow-up.docx"))).subarray(0, 2).toString()).toBe("PK");
    const printed = await opsc([...asked, "json"]);
    expect(printed.out).toBe(await readFile(join(out, "follow-up.json"), "utf8"));
    expect(JSON.parse(printed.out)).toMatchObject({ state: "TKM", asOf: "2025-04-01" });
  });

  it("refuses a format that there is not, and to print a Word document or two formats", async () => {
    for (const [format, wanted] of [
      ["pdf", "md, html, docx, json"],
      ["md,", "md, html, docx, json"],
      ["docx", "--out"],
      ["md,html", "--out"],
    ] as const) {
      const { code, err, out } = await opsc(["report", "turkmenistan", "--format", format]);
      expect([code, err.includes(wanted), out]).toEqual([2, true, ""]);
    }
  });

  it("ends with 1 on a faulty case file", async () => {
    expect((await opsc(["report", "-"], "{}")).code).toBe(1);
  });
});

describe("opsc codes", () => {
  it("names the lists, and prints one with source", async () => {
    expect((await opsc(["codes"])).out).toContain("provisions");
    const { out } = await opsc(["codes", "provisions"]);
    expect(out).toContain("3.1.a.i.c");
    expect(out).toContain("OPSC, art. 3");
  });

  it("prints every list as JSON and within 100 columns as text", async () => {
    const names = JSON.parse((await opsc(["codes", "--json"])).out) as string[];
    for (const name of names) {
      const list = JSON.parse((await opsc(["codes", name, "--json"])).out) as {
        code: string;
        verified: boolean;
      }[];
      expect(list.length).toBeGreaterThan(0);
      expect(list.every(({ verified }) => typeof verified === "boolean")).toBe(true);
    }
  });

  it("ends with 2 on a list that is none", async () => {
    const { code, err } = await opsc(["codes", "colours"]);
    expect(code).toBe(2);
    expect(err).toContain("Expected one of the lists");
  });
});

describe("a mistake that is no wrong usage", () => {
  it("is handed on", async () => {
    const given = {
      out: () => {
        throw new Error("disk full");
      },
      err: () => undefined,
      input: Readable.from([]),
      today: "2025-04-01",
    };
    await expect(run(["codes"], given)).rejects.toThrow("disk full");
  });
});

describe("usage", () => {
  it.each([
    [["--help"]],
    [["read", "--help"]],
    [["report", "--help"]],
    [["case", "--help"]],
    [["case", "init", "--help"]],
    [["case", "check", "--help"]],
    [["codes", "--help"]],
    [["--version"]],
  ])("%j ends with 0", async (args) => {
    const { code, out } = await opsc(args);
    expect(code).toBe(0);
    expect(out).not.toBe("");
  });

  it.each([[["nonsense"]], [["read"]], [["read", "-", "--colour"]], [["case"]], [[]]])(
    "%j ends with 2",
    async (args) => {
      const { code, err } = await opsc(args);
      expect(code).toBe(2);
      expect(err).not.toBe("");
    },
  );
});
