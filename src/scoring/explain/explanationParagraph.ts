import { labelOf } from "../../codes/labelOf.js";
import type { InlineFragment } from "../../fragments/inline.js";
import type { ParagraphFragment } from "../../fragments/paragraph.js";
import type { ComplianceScore, CutScore, NodeGrade } from "../model/complianceScore.js";
import { scoreCuts, type ScoreCut } from "../model/scoreCuts.js";
import type { Narrowing } from "./explanation.js";
import { shortened } from "./shortened.js";
import { writtenInterval, writtenShare } from "./writtenInterval.js";

const gradeWords = ({ grade, lowest, highest }: NodeGrade): string => {
  if (grade !== null) return ` The whole interval lies in the band of grade ${grade}.`;
  return lowest === highest
    ? " Nothing verified stands behind it, so there is no grade."
    : ` It reaches from grade ${lowest} to grade ${highest}, so there is no single grade.`;
};

const contestedWords = (contested: readonly string[]): string => {
  if (contested.length === 0) return "";
  const named = contested.slice(0, 3).join(", ");
  const more = contested.length > 3 ? ` and ${contested.length - 3} more` : "";
  return ` Sources contradict each other on ${named}${more}.`;
};

const longest = 80;

const missingWords = ([first]: readonly Narrowing[]): string => {
  if (first === undefined) return " Nothing is left open.";
  const state = first.known ? "on which the evidence leaves room" : "of which nothing is known";
  return ` The interval would narrow most with a document on "${shortened(first.label, longest)}" (${first.id}), ${state}: the lower end would rise by up to ${first.ifMet.toFixed(3)} or the upper end fall by up to ${first.ifNotMet.toFixed(3)}.`;
};

/** The explanation in plain words: the interval, what it rests on, the grade, contradictions, and what is missing most. */
export function explanationParagraph(
  score: ComplianceScore,
  cut: ScoreCut,
  { interval, coverage, contested }: CutScore,
  grade: NodeGrade | null,
  missing: readonly Narrowing[],
): ParagraphFragment {
  const words = (value: string): InlineFragment => ({ type: "text", value });
  const whole = interval.lower === 0 && interval.upper === 1;
  return {
    type: "paragraph",
    children: [
      words("On "),
      { type: "date", value: score.asOf },
      words(
        `, measured by "${score.framework.title}", the ${labelOf(scoreCuts, cut).toLowerCase()} degree of compliance lies in ${writtenInterval(interval)}${whole ? ", which says nothing either way" : ""}. ${writtenShare(coverage)} of the weight rests on evidence; what is unknown counts as 0 at the lower end and as 1 at the upper end.${cut === "verified" && grade !== null ? gradeWords(grade) : ""}${contestedWords(contested)}${missingWords(missing)}`,
      ),
    ],
  };
}
