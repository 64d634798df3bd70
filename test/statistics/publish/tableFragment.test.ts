import { tableFragmentSchema } from "opsc/fragments";
import { toHtml, toMarkdown } from "opsc/render";
import { tableFragment, type ProtectedTable } from "opsc/statistics";
import { describe, expect, it } from "vitest";
import { bySex, bySexAndAge, shuffled } from "./sample.js";

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
    expect(() => tableFragment({ ...bySex } as unknown as ProtectedTable)).toThrow(TypeError);
    expect(typeof toHtml).toBe("function");
  });
});
