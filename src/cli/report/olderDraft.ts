import type { Result } from "../../issues/result.js";
import { validate } from "../../issues/validate.js";
import type { ReportDraft } from "../../report/difference/reportDraft.js";
import { followUpReportSchema } from "../../report/followUpReport.js";
import { periodicReportSchema } from "../../report/periodic/periodicReport.js";
import type { CaseFile } from "../../recommendations/caseFile.js";
import { UsageError, type CommandContext } from "../context.js";
import { parseJson } from "../parseJson.js";
import { printIssues } from "../printIssues.js";
import { readInput } from "../readInput.js";
import { draftOf } from "./draftOf.js";

/** An older draft with the symbol of the observations that it is on. */
type OldDraft = ReportDraft & { readonly symbol: string };

/** So many issues are printed; the rest are counted. */
const most = 5;

const ofOutline = (value: unknown): Result<OldDraft> => {
  const report = validate(periodicReportSchema, value);
  if (!report.ok) return report;
  return { ok: true, value: { ...draftOf(report.value), symbol: report.value.symbol }, issues: [] };
};

const ofFollowUp = (value: unknown, { recommendations: known }: CaseFile): Result<OldDraft> => {
  const report = validate(followUpReportSchema, value);
  if (!report.ok) return report;
  const { fragments, completeness, symbol } = report.value;
  const unanswered = new Set(completeness.unanswered.map(({ recommendation }) => recommendation));
  const recommendations = known.map(({ id }) => ({ id, answered: !unanswered.has(id) }));
  return { ok: true, value: { fragments, recommendations, symbol }, issues: [] };
};

const has = (value: unknown, key: string): boolean =>
  typeof value === "object" && value !== null && Object.hasOwn(value, key);

/** Reads an older draft, a report by an outline or a follow-up report, as JSON: each through its own schema. */
export async function olderDraft(
  file: string,
  caseFile: CaseFile,
  context: CommandContext,
): Promise<ReportDraft> {
  const parsed = parseJson(await readInput(file, context));
  if (!parsed.ok) {
    printIssues(parsed.issues, context);
    throw new UsageError(
      `Expected ${file} to be a report that --format json wrote; mend what is said above.`,
    );
  }
  const { value } = parsed;
  if (!has(value, "fragments")) {
    throw new UsageError(
      `Expected ${file} to be a report that --format json wrote: it has no "fragments". Its form is that of opsc schema periodic-report, or follow-up-report.`,
    );
  }
  const byOutline = has(value, "outline");
  const draft = byOutline ? ofOutline(value) : ofFollowUp(value, caseFile);
  if (!draft.ok) {
    printIssues(draft.issues.slice(0, most), context);
    const more = draft.issues.length - most;
    const form = byOutline ? "periodic-report" : "follow-up-report";
    throw new UsageError(
      `Expected ${file} to be a report that --format json wrote, in the form of opsc schema ${form}; mend what is said above${more > 0 ? ` and ${more} more` : ""}.`,
    );
  }
  const { symbol, ...report } = draft.value;
  if (symbol !== caseFile.symbol) {
    throw new UsageError(`Expected ${file} to be a draft on ${caseFile.symbol}; it is one on ${symbol}.`);
  }
  return report;
}
