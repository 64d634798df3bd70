import fc from "fast-check";
import { link, paragraph, section, table, tableCell, text } from "opsc/fragments";
import { toMarkdown, type Renderable } from "opsc/render";
import { assembleFollowUp } from "opsc/report";
import { describe, expect, it } from "vitest";
import { everyBlock } from "../fragments/everyFragment.js";
import { asOf, fixture } from "../report/fixture.js";
import { hostileWords } from "./hostile.js";

const report = assembleFollowUp(fixture, { asOf });
const markdown = toMarkdown(report);

const withWords = (words: string): Renderable => ({
  title: words,
  language: "en",
  asOf,
  synthetic: false,
  fragments: [section({ id: "all", title: words, children: everyBlock(words) })],
});

/** Cells of a row: what stands between pipes without a backslash before them. */
const cellsOf = (line: string): number => line.replaceAll(/\\[\s\S]/g, "").split("|").length - 2;
const rowsIn = (text: string): string[] => text.split("\n").filter((line) => line.startsWith("| "));

const tableOf = (words: string) =>
  table({
    caption: [text("Caption")],
    columns: [
      { key: "a", label: words, rowHeader: true },
      { key: "b", label: "B", align: "end" },
      { key: "c", label: "C" },
    ],
    rows: [
      [tableCell([text(words)]), tableCell([text(words)], [text(words)]), tableCell()],
      [tableCell(), tableCell([text("b")]), tableCell([text(words)])],
    ],
  });

describe("toMarkdown", () => {
  it("writes title, mark of made-up data and day first", () => {
    const [title, , mark, , day] = markdown.split("\n");
    expect(title).toBe("# Follow-up to the concluding observations on Antarctica");
    expect(mark).toContain("Synthetic data");
    expect(day).toBe("Situation as of 1 April 2025");
    expect(toMarkdown({ ...report, synthetic: false })).not.toContain("Synthetic data");
  });

  it("writes a heading for each section, one rank deeper inside another", () => {
    expect(markdown).toContain("\n## Follow-up by subject\n\n### Data collection\n");
    expect(markdown).toContain("\n### Training (art. 8 (4))\n");
  });

  it("numbers paragraphs so that no list renumbers them", () => {
    expect(markdown).toContain("\n**1.** This report takes the 10 recommendations of CRC/C/OPSC/ATA/CO/1 ");
  });

  it("writes blocks without a title too", () => {
    expect(toMarkdown([paragraph([text("One line")])])).toBe("One line\n");
  });

  it("writes a table of GitHub's dialect", () => {
    expect(toMarkdown([tableOf("x")])).toBe(
      ["**Caption**", "", "| x | B | C |", "| - | -: | - |", "| x | x<br>x | |", "| | b | x |", ""].join(
        "\n",
      ),
    );
  });

  it("keeps the number of cells in every row of the fixture", () => {
    const rows = rowsIn(
      markdown.slice(markdown.indexOf("## Follow-up matrix"), markdown.indexOf("## Follow-up by")),
    );
    expect(rows).toHaveLength(fixture.recommendations.length + 2);
    expect(new Set(rows.map(cellsOf))).toEqual(new Set([6]));
  });

  it("keeps the number of cells whatever the words", () => {
    const words = fc.oneof(fc.constantFrom(...hostileWords), fc.string(), fc.string({ unit: "grapheme" }));
    fc.assert(
      fc.property(words, (value) => {
        const rows = toMarkdown([tableOf(value)])
          .split("\n")
          .slice(2, -1);
        expect(rows).toHaveLength(4);
        for (const row of rows) expect(cellsOf(row)).toBe(3);
      }),
      { numRuns: 200 },
    );
  });

  it.each(hostileWords)("prints %j as words", (words) => {
    const made = toMarkdown(withWords(words));
    const bare = made.replaceAll(/\\[\s\S]/g, "").replaceAll("<br>", "");
    expect(bare).not.toMatch(/<[a-z!/]/i);
    expect(bare).not.toMatch(/!\[|\]\((?!https:)/);
    expect(made.split("\n").filter((line) => line.startsWith("#"))).toHaveLength(3);
    expect(made).not.toMatch(/[\u0000-\u0008\u001b\u202a-\u202e\u2066-\u2069]/);
  });

  it("does not link to what is not https", () => {
    expect(toMarkdown([paragraph([link("javascript:alert(1)", [text("here")])])])).toBe("here\n");
    expect(toMarkdown([paragraph([link("https://example.org/a", [text("here")])])])).toBe(
      "[here](https://example.org/a)\n",
    );
  });
});
