import type { Evidence } from "../../evidence/evidence.js";
import type { BlockFragment } from "../../fragments/block.js";
import { date } from "../../fragments/date.js";
import { emptyContent } from "../../fragments/emptyContent.js";
import type { InlineFragment } from "../../fragments/inline.js";
import { list } from "../../fragments/list.js";
import { numberedParagraph } from "../../fragments/numberedParagraph.js";
import { paragraph } from "../../fragments/paragraph.js";
import { phrase } from "../../fragments/phrase.js";
import { sourceReference } from "../../fragments/sourceReference.js";
import { strong } from "../../fragments/strong.js";
import { text } from "../../fragments/text.js";
import { speaksOnlyOfTrafficking } from "../../evidence/speaksOnlyOfTrafficking.js";
import { isSaleRecommendation } from "../../recommendations/isSaleRecommendation.js";
import type { Measure } from "../../recommendations/measure.js";
import type { Recommendation } from "../../recommendations/recommendation.js";
import type { AssessorView } from "../../recommendations/statusAt.js";
import { directnessOf } from "../directnessOf.js";
import type { FollowUpEntry } from "../followUpEntry.js";
import { gapsOf } from "../gapsOf.js";
import { coded } from "../messages/coded.js";
import type { Line, ReportMessages } from "../messages/reportMessages.js";
import { reasonFor } from "../reasonFor.js";
import type { ReportContext } from "../reportContext.js";
import { recommendationPlace } from "./recommendationPlace.js";
import { sentence } from "./sentence.js";

/** In which words and which form what stands beside a recommendation is set. */
export interface EntryManner {
  /** Beginning of the line on evidence, by level. */
  readonly claim: Readonly<Record<1 | 2 | 3, string>>;
  /** The same where an instrument is spoken of and none is named. */
  readonly claimWithoutInstrument: string;
  /** Whether the lines are entries of a list or numbered paragraphs of their own. */
  readonly lines: "list" | "numbered";
  /** Whether the remarks of whoever keeps the case file stand there, and what is missing. */
  readonly remarks: boolean;
  /** What follows evidence on trafficking alone beside a recommendation on sale; nothing where it is left out. */
  readonly onTrafficking?: string | undefined;
  /** Where a measure is described, if under another recommendation than this one; it is described each time where this is left out. */
  readonly describedAt?: ((measure: Measure, recommendation: Recommendation) => Line | undefined) | undefined;
}

const lead = (words: string): InlineFragment => strong([text(words)]);

const measureLine = (
  measure: Measure,
  recommendation: Recommendation,
  messages: ReportMessages,
  manner: EntryManner,
): InlineFragment[] => {
  const { takenOn, plannedUntil, responsible, instrument, description } = measure;
  const facts = messages.measureFacts(
    takenOn ?? null,
    plannedUntil ?? null,
    responsible ?? null,
    instrument === undefined ? null : sourceReference(instrument),
  );
  const title =
    facts.length === 0 ? phrase`${sentence(measure.title)}` : phrase`${measure.title} (${facts}).`;
  const elsewhere = manner.describedAt?.(measure, recommendation);
  if (elsewhere !== undefined) return phrase`${lead(messages.measure)}. ${title} ${elsewhere}`;
  return phrase`${lead(messages.measure)}. ${title}${description === undefined ? "" : ` ${sentence(description)}`}`;
};

const evidenceLine = (
  piece: Evidence,
  recommendation: Recommendation,
  messages: ReportMessages,
  manner: EntryManner,
): InlineFragment[] => {
  const { level, asserts, source, recordedOn, instrument, links } = piece;
  const basis = messages.claimSource(
    sourceReference(source),
    date(recordedOn),
    instrument === undefined ? null : sourceReference(instrument),
  );
  const indirect =
    manner.remarks && directnessOf(piece, recommendation.id) === "indirect" ? ` ${messages.indirect}` : "";
  const notes = (manner.remarks ? links : [])
    .filter((link) => link.recommendation === recommendation.id)
    .map(({ note }) => (note === undefined ? "" : ` ${sentence(note)}`))
    .join("");
  const claim = level === 2 && instrument === undefined ? manner.claimWithoutInstrument : manner.claim[level];
  const beside =
    manner.onTrafficking !== undefined &&
    isSaleRecommendation(recommendation) &&
    speaksOnlyOfTrafficking(piece)
      ? ` ${manner.onTrafficking}`
      : "";
  return phrase`${lead(claim)} (${messages.level(`${level}`)}). ${sentence(asserts)}${beside}${indirect}${notes} ${basis}`;
};

const viewLine = (view: AssessorView, messages: ReportMessages): InlineFragment[] => {
  const { assessor, action, response, asOf, assessment } = view;
  const line = messages.view({
    kind: strong([coded(messages, "assessorKinds", assessor.kind)]),
    name: assessor.name,
    action: coded(messages, "actionStatuses", action),
    response: coded(messages, "responseStatuses", response),
    asOf: date(asOf),
  });
  const remark = assessment.remark === undefined ? "" : ` ${sentence(assessment.remark)}`;
  const published =
    assessment.source === undefined ? [] : phrase` ${messages.published(sourceReference(assessment.source))}`;
  return phrase`${line}${remark}${published}`;
};

/** The manner of a follow-up report: what the State says is a claim, and what is missing is said. */
const ofFollowUp = ({ claim, claimWithoutInstrument }: ReportMessages): EntryManner => ({
  claim,
  claimWithoutInstrument,
  lines: "list",
  remarks: true,
});

/** The paragraph on one recommendation, with its measures, evidence, views and what is missing. */
export function entryBlocks(
  entry: FollowUpEntry,
  report: ReportContext,
  manner: EntryManner = ofFollowUp(report.messages),
): BlockFragment[] {
  const { recommendation, anchor, answer, measures, evidence } = entry;
  const { caseFile, asOf, messages } = report;
  const { context } = recommendation;
  const asked = messages.asked(
    strong([recommendationPlace(recommendation, caseFile.symbol)]),
    coded(messages, "recommendationStrengths", recommendation.strength),
    sentence(context === undefined ? recommendation.text : `${context} ${recommendation.text}`),
  );
  const lines = [
    ...measures.map((measure) => measureLine(measure, recommendation, messages, manner)),
    ...evidence.map((piece) => evidenceLine(piece, recommendation, messages, manner)),
    ...answer.views.map((view) => viewLine(view, messages)),
  ];
  const set =
    manner.lines === "numbered"
      ? lines.map((line) => numberedParagraph(1, line))
      : [list(lines.map((line) => [paragraph(line)]))];
  const gaps = gapsOf(entry).map((gap) => messages.gaps[gap]);
  const missing = gaps.length === 0 ? messages.nothingMissing : gaps.join(" ");
  return [
    numberedParagraph(1, asked, anchor),
    ...(lines.length === 0 ? [] : set),
    ...(answer.answered && manner.remarks ? [paragraph(phrase`${lead(messages.missing)}. ${missing}`)] : []),
    ...(answer.answered
      ? []
      : [
          emptyContent(
            answer.emptyReason === undefined ? "nothing-recorded" : "explained",
            reasonFor(entry, asOf, messages),
          ),
        ]),
  ];
}
