import type { DraftDifference } from "../../report/difference/draftDifferenceModel.js";
import type { CompletenessItem } from "../../report/completeness/outlineCompletenessModel.js";
import type { PeriodicReport } from "../../report/periodic/periodicReport.js";
import { textTable } from "../textTable.js";

const standing = (items: readonly CompletenessItem[]): string => {
  const numberOf = (state: CompletenessItem["state"]): number =>
    items.filter((item) => item.state === state).length;
  return `${numberOf("answered")} answered, ${numberOf("explained")} explained, ${numberOf("missing")} missing`;
};

const changes = ({ paragraphs, recommendations, tables }: DraftDifference): string =>
  `${paragraphs.added.length} paragraphs added, ${paragraphs.removed.length} removed, ${paragraphs.changed.length} changed; ${tables.changed.length} tables changed; ${recommendations.newlyAnswered.length} recommendations newly answered`;

/** How complete and how long a report is, and what the checks found, as a short table for a terminal. */
export function reportSummary(
  { completeness, budget, findings, asOf, outline }: PeriodicReport,
  difference: DraftDifference | undefined,
): string {
  const { sections, tables, questions, recommendations, complete } = completeness;
  const { words, limit } = budget.total;
  const numberOf = (severity: string): number => findings.filter((each) => each.severity === severity).length;
  return textTable([
    [`Report on ${asOf}`, outline],
    ["  Recommendations", standing(recommendations)],
    ["  Sections", standing(sections)],
    ["  Tables", standing(tables)],
    ...(questions.length === 0 ? [] : [["  Questions", standing(questions)]]),
    ["  Everything that must be answered", complete ? "is answered or explained" : "is not answered yet"],
    ["  Words", limit === null ? `${words}` : `${words} of ${limit}`],
    ["  Findings", `${numberOf("error")} errors, ${numberOf("warning")} warnings`],
    ...(difference === undefined ? [] : [["  Since the older draft", changes(difference)]]),
  ]);
}
