import { assembleReport, draftDifference, differenceSection, differenceWordsIn, outlines } from "opsc/report";
import type { ReportLanguage, ReportOptions } from "opsc/report";
import { describe, expect, it } from "vitest";
import { asOf, silentInputs, wordsOf } from "./drafted.js";

const others = ["fr", "es", "ru"] as const;

/** Every outline once, each framework of scores and both views among them. */
const reports: readonly Pick<ReportOptions, "outline" | "view">[] = outlines.map(({ kind }, index) => ({
  outline: kind,
  view: index % 2 === 0 ? "alternative" : "state",
}));

const linesIn = (language: ReportLanguage): readonly string[] => {
  const lines = reports.flatMap((chosen, index) => {
    const input = silentInputs[index % silentInputs.length];
    if (input === undefined) throw new Error("Expected an input.");
    const report = assembleReport(input, { ...chosen, asOf, language, charts: true });
    const { title, fragments, completeness } = report;
    const recommendations = completeness.recommendations.map(({ id }) => ({ id, answered: false }));
    const difference = draftDifference(
      { fragments: [], recommendations: [] },
      { fragments, recommendations },
    );
    const { title: changes, children } = differenceSection(difference, differenceWordsIn(language));
    const headings = children.flatMap((child) =>
      child.type === "table" ? [...child.columns.map(({ label }) => label), ...wordsOf(child.caption)] : [],
    );
    return [title, ...wordsOf(fragments), changes, ...headings];
  });
  return [...new Set(lines)];
};

const english = linesIn("en");

/** Words of sentences that French and Spanish do not have. */
const ofEnglish =
  /\b(?:the|of|and|with|which|from|this|was|been|that|says|report|level|state|is|in|to|for|by|not|child|law|year|each|who)\b/i;

/** Symbols of documents, acronyms, markers of tables and letters of provisions: what is the same in every script. */
const symbols = /\bCRC\/C\/[A-Z\d/.-]*[A-Z\d]|\b(?:OPSC|OPAC|ICMEC)\b|(?<=^|[ (.])[cxz](?= [–=]|: )/gu;

describe("an English report", () => {
  it("has hundreds of lines that the search for English finds", () => {
    expect(english.filter((line) => ofEnglish.test(line)).length).toBeGreaterThan(300);
    expect(english.filter((line) => /[a-z]/i.test(line.replaceAll(symbols, ""))).length).toBeGreaterThan(500);
  });
});

describe.each(others)(
  "a report in %s, with law, institutions, tables, charts, score and changes",
  (language) => {
    const lines = linesIn(language);

    it("has no English sentence and no English word of the package", () => {
      if (language === "ru")
        expect(lines.filter((line) => /[a-z]/i.test(line.replaceAll(symbols, "")))).toEqual([]);
      expect(lines.filter((line) => ofEnglish.test(line))).toEqual([]);
    });

    it("has no line of some words that the English report has too", () => {
      const known = new Set(english.filter((line) => /\p{L}{2,} \p{L}{2,}/u.test(line)));
      expect(known.size).toBeGreaterThan(400);
      expect(lines.filter((line) => known.has(line))).toEqual([]);
    });
  },
);
