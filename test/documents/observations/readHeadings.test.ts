import { describe, expect, it } from "vitest";
import { readHeadings, wrapWidth } from "../../../src/documents/observations/readHeadings.js";
import { linesOf } from "../../../src/documents/text/lines.js";

/** Headings as "numeral|words", of lines that were wrapped at a width. */
const headings = (text: string, width = 0): string[] =>
  readHeadings(linesOf(text), width, new Set()).map(({ numeral, title }) => `${numeral ?? ""}|${title}`);

describe("headings", () => {
  it.each([
    ["I. General remarks", ["I|General remarks"]],
    ["II.Data", ["II|Data"]],
    ["12. Data", ["12|Data"]],
    ["C. Data *", ["C|Data"]],
    ["Data***", ["|Data"]],
    ["Data ***a", ["|Data ***a"]],
    ["1995 Data", ["|1995 Data"]],
    ["I.\nGeneral remarks\nData", ["I|General remarks", "|Data"]],
    ["III.\nData", ["III|Data"]],
    ["C.\nData", ["C|Data"]],
    ["12.\nData", ["12|Data"]],
    ["Annex II.\nData", ["|Annex II.", "|Data"]],
    ["a.\nData", ["|a.", "|Data"]],
    ["Prevention of\nII. Data", ["|Prevention of", "II|Data"]],
    ["Data\nI. General remarks", ["|Data", "I|General remarks"]],
    ["Data\nTraining\nBudget", ["|Data", "|Training", "|Budget"]],
    ["Data", ["|Data"]],
    ["", []],
  ])("are told apart and from their numerals: %j", (text, found) => {
    expect(headings(text)).toEqual(found);
  });

  it.each([
    [
      "an open bracket",
      "Prohibition (arts. 3; 4\nI. to 7) and more",
      "Prohibition (arts. 3; 4 I. to 7) and more",
    ],
    ["an open bracket", "Prohibition (arts. 3; 4,\nParas. 2)", "Prohibition (arts. 3; 4, Paras. 2)"],
    ["an open bracket", "Prohibition (see (a)\nOther laws)", "Prohibition (see (a) Other laws)"],
    [
      "an open bracket, for three lines",
      "Prohibition (art. 3\nLaws\nCodes)",
      "Prohibition (art. 3 Laws Codes)",
    ],
    ["an open bracket after a loose one", "a) Prohibition (art. 3\nLaws)", "a) Prohibition (art. 3 Laws)"],
    ["a word that joins", "Prevention of the\nSale of children", "Prevention of the Sale of children"],
    ["a comma", "Sale of children,\nChild pornography", "Sale of children, Child pornography"],
    [
      "a name that goes on",
      "Ratification of the Optional\nProtocol",
      "Ratification of the Optional Protocol",
    ],
    ["a name that goes on", "Ratification of the United\nStates", "Ratification of the United States"],
    ["a small letter", "Measures\nadopted", "Measures adopted"],
    ["a figure", "Articles\n4 and 5", "Articles 4 and 5"],
    ["a bracket", "Prohibition\n(arts. 3 and 4)", "Prohibition (arts. 3 and 4)"],
    ["a word with which none begins", "RIGHTS\nOF THE CHILD", "RIGHTS OF THE CHILD"],
  ])("go on over %s", (_, text, title) => {
    expect(headings(text)).toEqual([`|${title}`]);
  });

  it("end with their brackets", () => {
    expect(headings("Prohibition (arts. 3 and 4)\nProtection")).toEqual([
      "|Prohibition (arts. 3 and 4)",
      "|Protection",
    ]);
    expect(headings("Prohibition (art. 3\nII. Protection)\nIII. Data")).toEqual([
      "|Prohibition (art. 3 II. Protection)",
      "III|Data",
    ]);
  });

  it("go on where an unbroken line was full, and only there", () => {
    const full = "Measures adopted to protect the victims of offences";
    expect(full.length).toBe(51);
    const next = "Prohibited here";
    const joined = [`|${full} ${next}`];
    const apart = [`|${full}`, `|${next}`];
    // The next word has ten letters, and with a space before it would end at the 62nd place.
    expect(headings(`${full}\n${next}`, 61)).toEqual(joined);
    expect(headings(`${full}\n${next}`, 62)).toEqual(apart);
    expect(headings(`${full}\n\n${next}`, 61)).toEqual(apart);
    // A line that fills less than three quarters was ended, however long the next word.
    const long = `${"X".repeat(40)} here`;
    expect(headings(`${full}\n${long}`, 67)).toEqual([`|${full} ${long}`]);
    expect(headings(`${full}\n${long}`, 68)).toEqual([`|${full}`, `|${long}`]);
    // Of a text in narrow lines nothing can be told.
    const narrow = "Measures adopted against offences now as";
    expect(headings(`${narrow.slice(0, 37)}\n${next}`, 40)).toEqual([`|${narrow.slice(0, 37)}`, `|${next}`]);
    expect(headings(`${narrow.slice(0, 37)}\n${next}`, 41)).toEqual([`|${narrow.slice(0, 37)} ${next}`]);
  });
});

describe("the width of wrapping", () => {
  it("is that which nine lines in ten do not exceed", () => {
    const lines = (...lengths: number[]) => linesOf(lengths.map((length) => "x".repeat(length)).join("\n"));
    expect(wrapWidth(lines(9, 2, 8, 1, 7, 3, 6, 4, 100, 5, 8))).toBe(9);
    expect(wrapWidth(lines(30))).toBe(30);
    expect(wrapWidth([])).toBe(0);
  });
});
