import { citation } from "../../fragments/citation.js";
import { date } from "../../fragments/date.js";
import { definitionList } from "../../fragments/definitionList.js";
import type { InlineFragment } from "../../fragments/inline.js";
import { note } from "../../fragments/note.js";
import { numberedParagraph } from "../../fragments/numberedParagraph.js";
import { count } from "../../fragments/quantity.js";
import { section, type SectionFragment } from "../../fragments/section.js";
import { text } from "../../fragments/text.js";
import { coded } from "../messages/coded.js";
import type { ReportContext } from "../reportContext.js";

const factsOf = ({ caseFile, asOf, messages }: ReportContext): (readonly [string, InlineFragment])[] => [
  [messages.words.state, text(messages.country(caseFile.state))],
  [messages.words.instrument, coded(messages, "instruments", caseFile.instrument)],
  [messages.words.observations, citation(caseFile.symbol)],
  [messages.words.adoptedOn, date(caseFile.adoptedOn)],
  ...(caseFile.reportSymbol === undefined
    ? []
    : [[messages.words.reportConsidered, citation(caseFile.reportSymbol)] as const]),
  ...(caseFile.inForceOn === undefined
    ? []
    : [[messages.words.inForceSince, date(caseFile.inForceOn)] as const]),
  [messages.words.asOf, date(asOf)],
];

/** The facts of the document, what the report is about and how it is to be read. */
export function documentSection(context: ReportContext): SectionFragment {
  const { caseFile, asOf, completeness, messages } = context;
  const { evidence, measures, assessments } = completeness.leftOut;
  const leftOut = [
    ...(evidence > 0 ? [count(evidence, "evidence")] : []),
    ...(measures > 0 ? [count(measures, "measure")] : []),
    ...(assessments > 0 ? [count(assessments, "assessment")] : []),
  ];
  return section({
    id: "document",
    title: messages.parts.document,
    children: [
      definitionList(factsOf(context).map(([term, value]) => ({ term: [text(term)], definition: [value] }))),
      numberedParagraph(
        1,
        messages.purpose(completeness.recommendations, citation(caseFile.symbol), date(asOf)),
      ),
      numberedParagraph(1, messages.reading()),
      ...(leftOut.length === 0 ? [] : [note(messages.leftOut(date(asOf), leftOut))]),
    ],
  });
}
