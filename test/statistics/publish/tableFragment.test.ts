import { tableFragmentSchema, walkFragments } from "opsc/fragments";
import { toHtml, toMarkdown } from "opsc/render";
import {
  englishTableWords,
  tableFragment,
  tableFragmentIn,
  type Dimension,
  type ProtectedTable,
} from "opsc/statistics";
import { describe, expect, it } from "vitest";
import { age, bySex, bySexAndAge, sampleTable, sex, shuffled } from "./sample.js";

describe("tableFragment", () => {
  it("is written as Markdown with one marker for whatever is suppressed, a zero as 0, and a legend", () => {
    const lines = toMarkdown([tableFragment(bySexAndAge)]).split("\n");
    expect(lines[0]).toBe("**Children by sex-and-age**");
    expect(lines.filter((line) => line.startsWith("|")).map((line) => line.replace(/\\/g, ""))).toEqual([
      "| Sex | Under 18 years | 0 to 14 years | 15 to 17 years | Unknown | Total |",
      "| - | -: | -: | -: | -: | -: |",
      "| Female | 60 | c | c | 0 | 60 |",
      "| Male | 43 | c | c | x | 43 |",
      "| Total | 103 | 31 | 72 | z | 103 |",
    ]);
    expect(lines.at(-2)).toContain("c = suppressed; x = not collected; z = not applicable.");
    expect(lines.at(-2)).toContain("Audit: passed against public, insider.");
  });

  it("sets a table of one dimension in one column, without a legend that nothing needs", () => {
    const markdown = toMarkdown([tableFragment(bySex)]);
    expect(markdown).toContain(
      "| Sex | Persons |\n| - | -: |\n| Female | 60 |\n| Male | 43 |\n| Total | 103 |",
    );
    expect(markdown).not.toContain("suppressed;");
  });

  it("is a fragment of the right form, the same in any order of the cells", () => {
    expect(tableFragmentSchema.safeParse(tableFragment(bySexAndAge)).success).toBe(true);
    expect(tableFragment(shuffled)).toEqual(tableFragment(bySexAndAge));
    const figures = [...walkFragments([tableFragment(bySex)])].filter(({ type }) => type === "figure");
    expect(figures).toEqual([
      ...[60, 43, 103].map((count, row) => ({
        type: "figure",
        value: { kind: "count", count },
        origin: { from: "protected-table", table: "sex", coordinates: [["F", "M", "_T"][row]] },
        form: "cell",
      })),
    ]);
    expect(() => tableFragment({ ...bySex } as unknown as ProtectedTable)).toThrow(TypeError);
    expect(typeof toHtml).toBe("function");
  });

  it("is set in the words of any language", () => {
    const words = {
      ...englishTableWords,
      counts: { persons: "Personnes", cases: "Affaires" },
      title: () => "Enfants victimes",
      category: (_: unknown, code: string) => (code === "_T" ? "Ensemble" : code),
      note: () => "Note.",
    };
    expect(toMarkdown([tableFragmentIn(bySex, words)])).toBe(
      "**Enfants victimes**\n\n| Sex | Personnes |\n| - | -: |\n| F | 60 |\n| M | 43 |\n| Ensemble | 103 |\n\n*Note.*\n",
    );
  });

  it("leaves a place empty where the table has no cell, and a heading that has no word", () => {
    const corner = sampleTable("corner", [sex, age], ["F Y0T14 12", "M Y0T14 15", "F _U 11"]);
    const words = {
      ...englishTableWords,
      category: (dimension: Dimension, code: string) =>
        code === "M" ? "" : englishTableWords.category(dimension, code),
      note: () => "Note.",
    };
    expect(
      toMarkdown([tableFragmentIn(corner, words)])
        .split("\n")
        .slice(2, 6),
    ).toEqual(["| Sex | 0 to 14 years | Unknown |", "| - | -: | -: |", "| Female | 12 | 11 |", "| | 15 | |"]);
  });

  it("names a code by itself where the dimension has no label for it", () => {
    expect(["F", "_T", "X"].map((code) => englishTableWords.category(sex, code))).toEqual([
      "Female",
      "Total",
      "X",
    ]);
  });
});
