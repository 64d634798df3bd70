import { parse } from "csv-parse/sync";
import type { CaseFile } from "opsc/recommendations";
import { evidenceToCsv, fromCsvCell, recommendationsToCsv, statusAt } from "opsc/recommendations";
import { dimensionSchema, toDataPackage, toSdmxCsv, type Dimension } from "opsc/statistics";
import { describe, expect, it } from "vitest";
import { asOf, fixture } from "../report/fixture.js";
import { sampleTable } from "../statistics/publish/sample.js";
import { hostileWords } from "./hostile.js";
import { reworded } from "./hostileReport.js";

/** What a spreadsheet would compute, or hand to another program, were it the beginning of a cell. */
const formulas = [
  "=1+1",
  "=cmd|' /C calc'!A1",
  "+1+1",
  "-1+1",
  "@SUM(1)",
  "\t=1+1",
  "\r=1+1",
  "\n=1+1",
  "\uff1d1+1",
  '=HYPERLINK("http://example.org","here")',
];
const all = [...formulas, ...hostileWords];

/** Halves of a character do not survive in a file; everything else does. */
const inFile = (words: string): string => Buffer.from(words, "utf8").toString("utf8");

const begins = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;
const cellsIn = (csv: string): string[] => (parse(csv, { record_delimiter: "\r\n" }) as string[][]).flat();

const caseOf = (first: number): CaseFile =>
  reworded(fixture, (place) => all[(first + place) % all.length] ?? "");

describe("the CSV of a case", () => {
  it("has no cell that a spreadsheet would take for a formula, and every word is read back", () => {
    for (const [first] of all.entries()) {
      const { recommendations, evidence, assessments } = caseOf(first);
      const statuses = recommendations.map(({ id }) => statusAt(assessments, asOf, { recommendation: id }));
      const tables = [recommendationsToCsv(recommendations, statuses), evidenceToCsv(evidence)].map(cellsIn);
      for (const cells of tables) expect(cells.filter((cell) => begins.test(cell))).toEqual([]);
      const back = new Set(tables.flat().map(fromCsvCell));
      for (const { text } of recommendations) expect(back).toContain(inFile(text));
      for (const { asserts } of evidence) expect(back).toContain(inFile(asserts));
    }
  });
});

describe("the CSV of a table", () => {
  const named = (label: string): Dimension => ({
    code: "SEX",
    label,
    total: "_T",
    categories: [
      { code: "F", label },
      { code: "M", label: `${label}, other` },
    ],
  });

  it.each(formulas)(
    "has no cell that a spreadsheet would take for a formula, whatever the labels (%j)",
    (label) => {
      const table = sampleTable("sex", [named(label)], ["F 12", "M c", "_T 30"]);
      const files = toDataPackage([table], { name: "sexes", title: label }).filter(({ path }) =>
        path.endsWith(".csv"),
      );
      expect(files.length).toBe(2);
      const texts = [...files.map(({ content }) => content), toSdmxCsv([table], { structureId: "A:B(1.0)" })];
      for (const text of texts) expect(cellsIn(text).filter((cell) => begins.test(cell))).toEqual([]);
    },
  );

  it.each(["=1", "+1", "-1", "@1", "\t1", "F|x", "F(1)"])(
    "has no code such as %j: its schema refuses it",
    (code) => {
      const dimension = { ...named("Sex"), categories: [{ code, label: "A" }] };
      expect(dimensionSchema.safeParse(dimension).success).toBe(false);
    },
  );

  it.each(["=1", "+1", "-1", "@1"])("has no fixed value such as %j: it is refused", (value) => {
    const table = sampleTable("sex", [named("Sex")], ["F 12", "M c", "_T 30"]);
    expect(() => toSdmxCsv([table], { structureId: "A:B(1.0)", fixed: { FREQ: value } })).toThrow(TypeError);
  });
});
