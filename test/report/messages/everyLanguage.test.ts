import { turkmenistan } from "opsc/casebook";
import { walkFragments, type Fragment } from "opsc/fragments";
import { caseFileSchema, type CaseFile } from "opsc/recommendations";
import { toHtml, toMarkdown } from "opsc/render";
import { assembleFollowUp, followUpReportSchema, reportLanguages } from "opsc/report";
import { describe, expect, it } from "vitest";
import { fixture } from "../fixture.js";
import { skeletonOf } from "../skeletonOf.js";
import { withoutWords } from "../withoutWords.js";

const asOf = "2025-04-01";
const caseFile: CaseFile = turkmenistan;
const others = ["fr", "es", "ru"] as const;

const wordsOf = (fragments: readonly Fragment[]): string[] =>
  [...walkFragments(fragments)].flatMap((fragment): string[] => {
    if (fragment.type === "text") return [fragment.value];
    if (fragment.type === "codedValue") return [fragment.label];
    if (fragment.type === "section") return [fragment.title];
    return fragment.type === "table" ? fragment.columns.map(({ label }) => label) : [];
  });

const inEnglish = assembleFollowUp(caseFile, { asOf });

describe("the follow-up report of the casebook", () => {
  it.each(others)("has the same structure and the same figures in %s as in English", (language) => {
    const report = assembleFollowUp(caseFile, { asOf, language });
    expect(followUpReportSchema.parse(report)).toEqual(report);
    expect(skeletonOf(report.fragments)).toEqual(skeletonOf(inEnglish.fragments));
    expect(report.findings).toEqual(inEnglish.findings);
    expect({ ...report.completeness, unanswered: [] }).toEqual({ ...inEnglish.completeness, unanswered: [] });
    expect(
      report.completeness.unanswered.map(({ recommendation, stated }) => [recommendation, stated]),
    ).toEqual(
      inEnglish.completeness.unanswered.map(({ recommendation, stated }) => [recommendation, stated]),
    );
    expect([report.language, report.title === inEnglish.title]).toEqual([language, false]);
  });

  it("has a structure that the comparison tells from another one", () => {
    const other = assembleFollowUp(caseFile, { asOf: "2024-04-01" });
    expect(skeletonOf(other.fragments)).not.toEqual(skeletonOf(inEnglish.fragments));
  });

  it.each(reportLanguages)("renders in %s, and names its language", (language) => {
    const report = assembleFollowUp(caseFile, { asOf, language });
    const html = toHtml(report);
    expect(html).toContain(`<html lang="${language}">`);
    expect(html).toContain(`<title>${report.title}</title>`);
    const rows = (markdown: string): number =>
      markdown.split("\n").filter((line) => line.startsWith("|")).length;
    expect(rows(toMarkdown(report))).toBe(rows(toMarkdown(inEnglish)));
  });

  it.each(others)("has no English word in %s but those of the case file", (language) => {
    for (const file of [caseFile, fixture]) {
      const silent = withoutWords(file);
      expect(caseFileSchema.safeParse(silent).success).toBe(true);
      const words = wordsOf(assembleFollowUp(silent, { asOf, language }).fragments);
      const spoken = wordsOf(assembleFollowUp(silent, { asOf }).fragments);
      const english = /\b(?:the|of|and|with|which|from|this|was|been|that|says|report|level|state)\b/i;
      expect(spoken.filter((line) => english.test(line)).length).toBeGreaterThan(30);
      expect(words.filter((line) => english.test(line))).toEqual([]);
    }
  });

  it.each(others)("says in %s what the checks found", (language) => {
    const { fragments, findings } = assembleFollowUp(fixture, { asOf, language });
    const messages = new Set(findings.map(({ message }) => message));
    expect(messages.size).toBeGreaterThan(0);
    for (const line of wordsOf(fragments)) expect(messages.has(line)).toBe(false);
    expect(wordsOf(fragments).join("\n")).toMatch(/«\s?training-claim\s?»/);
  });
});
