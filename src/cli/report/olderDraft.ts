import { validate } from "../../issues/validate.js";
import type { ReportDraft } from "../../report/difference/reportDraft.js";
import { followUpReportSchema } from "../../report/followUpReport.js";
import { periodicReportSchema } from "../../report/periodic/periodicReport.js";
import type { CaseFile } from "../../recommendations/caseFile.js";
import { UsageError, type CommandContext } from "../context.js";
import { parseJson } from "../parseJson.js";
import { printIssues } from "../printIssues.js";
import { readInput } from "../readInput.js";

/** Reads an older draft, a report by an outline or a follow-up report, as JSON. */
export async function olderDraft(
  file: string,
  { recommendations }: CaseFile,
  context: CommandContext,
): Promise<ReportDraft> {
  const parsed = parseJson(await readInput(file, context));
  const periodic = parsed.ok ? validate(periodicReportSchema, parsed.value) : parsed;
  if (periodic.ok) {
    const { fragments, completeness } = periodic.value;
    return {
      fragments,
      recommendations: completeness.recommendations.map(({ id, state }) => ({
        id,
        answered: state === "answered",
      })),
    };
  }
  const followUp = parsed.ok ? validate(followUpReportSchema, parsed.value) : parsed;
  if (followUp.ok) {
    const { fragments, completeness } = followUp.value;
    const unanswered = new Set(completeness.unanswered.map(({ recommendation }) => recommendation));
    return {
      fragments,
      recommendations: recommendations.map(({ id }) => ({ id, answered: !unanswered.has(id) })),
    };
  }
  printIssues(periodic.issues.slice(0, 5), context);
  throw new UsageError(`Expected ${file} to be a report that --format json wrote; mend what is said above.`);
}
