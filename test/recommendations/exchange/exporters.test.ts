import {
  caseFromJson,
  caseToJson,
  evidenceToCsv,
  fromCsvCell,
  recommendationsToCsv,
  statusAt,
  toCsvCell,
  type CaseFile,
} from "opsc/recommendations";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessment, caseOf, evidence, measure, recommendations, symbol } from "../caseOf.js";

const read = (csv: string): Record<string, string>[] =>
  parse(csv, { columns: true, record_delimiter: "\r\n" }).map((row: unknown) =>
    Object.fromEntries(
      Object.entries(row as Record<string, string>).map(([key, cell]) => [key, fromCsvCell(cell)]),
    ),
  );

const text = fc.string({
  minLength: 1,
  unit: fc.constantFrom(..."ab ,;\"'=+-@\t\r\n\u00e9\u0416".split("")),
});
const file: CaseFile = caseOf({
  measures: [measure("commission", { otherIds: { uhri: "1", "impact-oss": "2" } })],
  evidence: [evidence("report", { level: 3, subjects: ["all-offences"], assertedFor: { from: "2024" } })],
  assessments: [assessment("s", { basis: ["commission"], remark: "Own account." })],
  emptyReasons: { [`${symbol}#44`]: "None.", [`${symbol}#42`]: "None." },
});

describe("caseToJson", () => {
  it("comes back as it was", () => {
    const back = caseFromJson(caseToJson(file));
    expect(back).toEqual({ ok: true, value: file, issues: [] });
  });

  it("gives the same bytes whatever the order of the keys", () => {
    const turn = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(turn)
        : typeof value === "object" && value !== null
          ? Object.fromEntries(
              Object.entries(value)
                .reverse()
                .map(([key, one]) => [key, turn(one)]),
            )
          : value;
    expect(caseToJson(turn(file) as CaseFile)).toBe(caseToJson(file));
    expect(caseToJson(file)).toMatch(/^\{\n {2}"version": 1,\n[^]*\n\}\n$/);
  });

  it("comes back whatever the texts hold", () => {
    fc.assert(
      fc.property(text, text, fc.dictionary(text, text), (title, asserts, otherIds) => {
        const own = caseOf({
          measures: [measure("m", { title, otherIds })],
          evidence: [evidence("e", { subjects: ["sale"], asserts })],
        });
        const json = caseToJson(own);
        const back = caseFromJson(json);
        expect(back.ok && back.value).toEqual(own);
        expect(back.ok && caseToJson(back.value)).toBe(json);
      }),
    );
  });

  it("refuses what is no case file, and reads broken JSON as data with an issue", () => {
    expect(() => caseToJson({ ...file, version: 2 as 1 })).toThrow(TypeError);
    expect(caseFromJson("").issues[0]?.code).toBe("json-unreadable");
    expect(caseFromJson(`\uFEFF${caseToJson(file)}`).ok).toBe(true);
    expect(caseFromJson("[]").ok).toBe(false);
  });
});

describe("recommendationsToCsv", () => {
  it("comes back cell by cell, whatever the texts hold", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(text, fc.option(text))), (texts) => {
        const list = texts.map(([words, context], index) => ({
          ...recommendations[index % recommendations.length]!,
          text: words,
          ...(context === null ? {} : { context }),
        }));
        const rows = read(recommendationsToCsv(list));
        expect(rows.map((row) => [row["id"], row["text"], row["context"]])).toEqual(
          list.map((one) => [one.id, one.text, one.context ?? ""]),
        );
      }),
    );
  });

  it("has views side by side, and empty cells for a recommendation without a status", () => {
    const history = [
      assessment("s"),
      assessment("n1", { assessor: { kind: "ngo", name: "A" }, action: "none" }),
      assessment("n2", { assessor: { kind: "ngo", name: "B" }, action: "partial" }),
    ];
    const statuses = [statusAt(history, "2025-04-01", { recommendation: `${symbol}#13` })];
    const rows = read(recommendationsToCsv(recommendations, statuses));
    expect(rows[2]).toMatchObject({
      asOf: "2025-04-01",
      contested: "true",
      state: "Ministry: implemented / sufficient (2024-05-31)",
      ngo: "A: none / sufficient (2024-05-31); B: partial / sufficient (2024-05-31)",
      committee: "",
    });
    expect(rows[0]).toMatchObject({ asOf: "", contested: "", state: "" });
  });

  it("ends every line with CR LF and has headings for an empty list", () => {
    expect(recommendationsToCsv([])).toBe(
      "id,symbol,paragraph,item,strength,cluster,provisions,text,context\r\n",
    );
  });
});

describe("evidenceToCsv", () => {
  it("has one row for each link and one for evidence without", () => {
    const links = [9, 11].map((paragraph) => ({
      recommendation: `${symbol}#${paragraph}`,
      directness: "indirect" as const,
    }));
    const rows = read(
      evidenceToCsv([
        evidence("a", { links }),
        evidence("b", { links: [], instrument: { title: "Gazette" } }),
      ]),
    );
    expect(
      rows.map((row) => [row["id"], row["recommendation"], row["directness"], row["instrument"]]),
    ).toEqual([
      ["a", `${symbol}#9`, "indirect", ""],
      ["a", `${symbol}#11`, "indirect", ""],
      ["b", "", "", "Gazette"],
    ]);
  });
});

describe("toCsvCell", () => {
  it("leaves no cell that a spreadsheet would take for a formula, and loses nothing", () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string()), (value) => {
        expect(toCsvCell(value)).not.toMatch(/^[=+\-@\t\r]/);
        expect(fromCsvCell(toCsvCell(value))).toBe(value);
      }),
    );
    for (const value of ["=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"]) {
      expect(toCsvCell(value)).toBe(`'${value}`);
    }
  });
});
