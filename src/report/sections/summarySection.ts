import { actionStatuses } from "../../codes/actionStatuses.js";
import { codesOf } from "../../codes/codesOf.js";
import type { BlockFragment } from "../../fragments/block.js";
import { date } from "../../fragments/date.js";
import { emptyContent } from "../../fragments/emptyContent.js";
import { phrase } from "../../fragments/phrase.js";
import { numberedParagraph } from "../../fragments/numberedParagraph.js";
import { count } from "../../fragments/quantity.js";
import { section, type SectionFragment } from "../../fragments/section.js";
import { table } from "../../fragments/table.js";
import { tableCell, type TableCell } from "../../fragments/tableCell.js";
import { text } from "../../fragments/text.js";
import { assessorsOf, type Assessor } from "../assessorsOf.js";
import type { FollowUpEntry } from "../followUpEntry.js";
import { coded, labelIn } from "../messages/coded.js";
import type { ReportContext } from "../reportContext.js";
import { unansweredSection } from "./unansweredSection.js";

const actions = codesOf(actionStatuses);
const numberCell = (value: number): TableCell => tableCell([count(value, "recommendation", "bare")]);

const actionBy = ({ kind, name }: Assessor, { answer }: FollowUpEntry): string =>
  answer.views.find(({ assessor }) => assessor.kind === kind && assessor.name === name)?.action ??
  "not-assessed";

const statusTable = ({ entries, asOf, messages }: ReportContext): BlockFragment => {
  const assessors = assessorsOf(entries);
  if (assessors.length === 0) {
    return emptyContent("nothing-recorded", messages.nobodyAssessed(date(asOf)));
  }
  return table({
    id: "by-status",
    caption: messages.byStatus(date(asOf)),
    columns: [
      { key: "status", label: messages.words.actionStatus, rowHeader: true },
      ...assessors.map(({ kind, name }, index) => ({
        key: `assessor-${index + 1}`,
        label: `${labelIn(messages, "assessorKinds", kind)}${messages.punctuation.colon}${name}`,
        align: "end" as const,
      })),
    ],
    rows: [
      ...actions.map((action) => [
        tableCell([coded(messages, "actionStatuses", action)]),
        ...assessors.map((assessor) =>
          numberCell(entries.filter((entry) => actionBy(assessor, entry) === action).length),
        ),
      ]),
      [tableCell([text(messages.words.total)]), ...assessors.map(() => numberCell(entries.length))],
    ],
  });
};

const levelTable = ({ entries, asOf, messages }: ReportContext): BlockFragment =>
  table({
    id: "by-evidence-level",
    caption: messages.byLevel(date(asOf)),
    columns: [
      { key: "level", label: messages.words.evidenceLevel, rowHeader: true },
      { key: "recommendations", label: messages.words.recommendations, align: "end" },
    ],
    rows: [
      ...([3, 2, 1, 0] as const).map((level) => [
        tableCell(
          level === 0
            ? [text(messages.words.noEvidence)]
            : phrase`${messages.level(`${level}`)}${messages.punctuation.colon}${coded(messages, "evidenceLevels", `${level}`)}`,
        ),
        numberCell(entries.filter(({ answer }) => answer.evidenceLevel === level).length),
      ]),
      [tableCell([text(messages.words.total)]), numberCell(entries.length)],
    ],
    note: messages.byLevelNote(),
  });

/** How many recommendations have something beside them, by status and by level of evidence, and which have nothing. */
export function summarySection(context: ReportContext): SectionFragment {
  const { completeness, messages } = context;
  return section({
    id: "summary",
    title: messages.parts.summary,
    children: [
      numberedParagraph(1, [
        ...messages.answered(completeness.answered, completeness.unanswered.length),
        text(" "),
        ...messages.answeredMeans(),
      ]),
      statusTable(context),
      levelTable(context),
      unansweredSection(context),
    ],
  });
}
