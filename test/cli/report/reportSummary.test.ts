import { assembleReport, draftDifference, type ReportInput } from "opsc/report";
import { describe, expect, it } from "vitest";
import { draftOf } from "../../../src/cli/report/draftOf.js";
import { reportSummary } from "../../../src/cli/report/reportSummary.js";
import { asOf, fixture } from "../../report/fixture.js";

const made = (
  input: Partial<ReportInput>,
  outline: "follow-up-matrix" | "replies-to-list-of-issues" = "replies-to-list-of-issues",
) => assembleReport({ caseFile: fixture, ...input }, { outline, asOf });
const flat = (text: string): string => text.replaceAll(/\s+/g, " ");

describe("the summary of a report", () => {
  it("counts questions where there are some, and what of them is answered", () => {
    const questions = {
      symbol: "CRC/C/OPSC/ATA/Q/1",
      priorToReporting: false,
      questions: [1, 2, 3].map((number) => ({
        number,
        text: "What has changed?",
        cluster: "legislation" as const,
        provisions: [],
      })),
    };
    const answers = { replies: { "1": "Much." }, emptyReasons: { "question-2": "Not known." } };
    const summary = flat(reportSummary(made({ questions, ...answers }), undefined));
    expect(summary).toContain("Questions 1 answered, 1 explained, 1 missing");
    expect(flat(reportSummary(made({}), undefined))).not.toContain("Questions");
  });

  it("tells the limit where there is one, and whether all is answered", () => {
    // 10,700 words for replies to a list of issues: CRC/C/TKM/Q/2-4.
    expect(flat(reportSummary(made({}), undefined))).toMatch(/Words \d+ of 10700 /);
    const matrix = made({}, "follow-up-matrix");
    expect(flat(reportSummary(matrix, undefined))).toMatch(/Words \d+ Findings /);
    const { completeness } = matrix;
    const whole = { ...matrix, completeness: { ...completeness, complete: true } };
    const lacking = { ...matrix, completeness: { ...completeness, complete: false } };
    expect(flat(reportSummary(whole, undefined))).toContain("is answered or explained");
    expect(flat(reportSummary(lacking, undefined))).toContain("is not answered yet");
  });

  it("counts what differs from an older draft", () => {
    const [older, newer] = [made({}), made({ narratives: { "general-measures": "One.\n\nTwo." } })];
    const difference = draftDifference(draftOf(older), draftOf(newer));
    expect(flat(reportSummary(newer, difference))).toContain("Since the older draft 2 paragraphs added");
  });
});
