import { assessorKinds, type AssessorKind } from "../../codes/assessorKinds.js";
import { codesOf } from "../../codes/codesOf.js";
import { crossReference } from "../../fragments/crossReference.js";
import { date } from "../../fragments/date.js";
import type { InlineFragment } from "../../fragments/inline.js";
import { joinFragments } from "../../fragments/joinFragments.js";
import { phrase } from "../../fragments/phrase.js";
import { provisionReference } from "../../fragments/provisionReference.js";
import { section, type SectionFragment } from "../../fragments/section.js";
import { sourceReference } from "../../fragments/sourceReference.js";
import { table } from "../../fragments/table.js";
import { tableCell, type TableCell } from "../../fragments/tableCell.js";
import { text } from "../../fragments/text.js";
import { directnessOf } from "../directnessOf.js";
import type { FollowUpEntry } from "../followUpEntry.js";
import { coded, labelIn } from "../messages/coded.js";
import type { ReportContext } from "../reportContext.js";
import { recommendationPlace } from "./recommendationPlace.js";

const kinds = codesOf(assessorKinds);

const askedCell = ({ recommendation }: FollowUpEntry, { messages }: ReportContext): TableCell => {
  const strength = coded(messages, "recommendationStrengths", recommendation.strength);
  const provisions = recommendation.provisions.map((id) => [provisionReference(id)]);
  return tableCell(
    [text(recommendation.text)],
    provisions.length === 0
      ? [strength]
      : phrase`${strength}${messages.punctuation.semicolon}${joinFragments(provisions, messages.punctuation.references)}`,
  );
};

const viewCell = (
  entry: FollowUpEntry,
  kind: AssessorKind | null,
  { messages }: ReportContext,
): TableCell => {
  const views = entry.answer.views.filter(({ assessor }) => assessor.kind === kind);
  if (views.length === 0) return tableCell([coded(messages, "actionStatuses", "not-assessed")]);
  return tableCell(
    ...views.map(
      ({ assessor, action, response, asOf }) =>
        phrase`${coded(messages, "actionStatuses", action)}${messages.punctuation.semicolon}${coded(messages, "responseStatuses", response)} (${assessor.name}, ${date(asOf)})`,
    ),
  );
};

const evidenceCell = ({ recommendation, evidence }: FollowUpEntry, { messages }: ReportContext): TableCell =>
  evidence.length === 0
    ? tableCell([text(messages.words.noneRecorded)])
    : tableCell(
        ...evidence.map((piece): InlineFragment[] => {
          const level = coded(messages, "evidenceLevels", `${piece.level}`);
          const directness = coded(messages, "directnesses", directnessOf(piece, recommendation.id));
          return phrase`${messages.level(`${piece.level}`)}, ${level}${messages.punctuation.semicolon}${directness} (${sourceReference(piece.source)})`;
        }),
      );

const rowOf = (
  entry: FollowUpEntry,
  columns: readonly (AssessorKind | null)[],
  context: ReportContext,
): TableCell[] => {
  const place = recommendationPlace(entry.recommendation, context.caseFile.symbol);
  const measures = entry.measures.map(({ title, takenOn }) =>
    takenOn === undefined ? [text(title)] : phrase`${title} (${date(takenOn)})`,
  );
  return [
    tableCell([crossReference(entry.anchor, [place])]),
    askedCell(entry, context),
    ...columns.map((kind) => viewCell(entry, kind, context)),
    measures.length === 0 ? tableCell([text(context.messages.words.noneRecorded)]) : tableCell(...measures),
    evidenceCell(entry, context),
  ];
};

/** One row for each recommendation: what was asked, each kind of assessor's view, measures and evidence. */
export function matrixSection(context: ReportContext): SectionFragment {
  const { entries, asOf, messages } = context;
  const present = kinds.filter((kind) =>
    entries.some(({ answer }) => answer.views.some(({ assessor }) => assessor.kind === kind)),
  );
  const columns = present.length === 0 ? [null] : present;
  return section({
    id: "matrix",
    title: messages.parts.matrix,
    children: [
      table({
        id: "matrix-table",
        caption: messages.matrix(date(asOf)),
        columns: [
          { key: "paragraph", label: messages.words.paragraph, rowHeader: true },
          { key: "recommendation", label: messages.words.recommendation },
          ...columns.map((kind) => ({
            key: `status-${kind ?? "none"}`,
            label: kind === null ? messages.words.status : labelIn(messages, "assessorKinds", kind),
          })),
          { key: "measures", label: messages.words.measures },
          { key: "evidence", label: messages.words.evidence },
        ],
        rows: entries.map((entry) => rowOf(entry, columns, context)),
        note: messages.matrixNote(),
      }),
    ],
  });
}
