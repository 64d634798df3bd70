import { labelOf } from "../../codes/labelOf.js";
import type { BlockFragment } from "../../fragments/block.js";
import { date } from "../../fragments/date.js";
import { list } from "../../fragments/list.js";
import { paragraph } from "../../fragments/paragraph.js";
import { phrase } from "../../fragments/phrase.js";
import { table, type TableFragment } from "../../fragments/table.js";
import { tableCell } from "../../fragments/tableCell.js";
import { text } from "../../fragments/text.js";
import { sensitivityFactors } from "./sensitivityFactors.js";
import type { FactorSensitivity, SensitivitySummary } from "./sensitivitySummary.js";
import { sensitivityVerdicts } from "./sensitivityVerdicts.js";
import { boundsInWords, gradeInWords, namesInWords, shareInWords } from "./sensitivityWords.js";
import { isSameGrade } from "./outcomeOf.js";

const labelOfFactor = ({ factor }: FactorSensitivity): string => labelOf(sensitivityFactors, factor);

/** Nodes named in words; the rest stand in the data. */
const named = 5;

/**
 * A sensitivity analysis in words: what the score is, which choices and parts decide it, what moves it, and one row for each choice.
 *
 * @param summary - The answer of {@link sensitivity}.
 * @returns Paragraphs, a list where there is one, and a table, for any renderer.
 * @example
 * import { sensitivityFragments, type SensitivitySummary } from "opsc/scoring";
 * const types = (summary: SensitivitySummary): string[] => sensitivityFragments(summary).map(({ type }) => type);
 * typeof types; //=> "function"
 */
export function sensitivityFragments(summary: SensitivitySummary): readonly BlockFragment[] {
  const { framework, asOf, reference, factors, weights, conclusion } = summary;
  const { same, all } = conclusion.combinations;
  const tolerance = shareInWords(weights.tolerance);
  const opening = phrase`On ${date(asOf)} the verified score of "${framework.title}" lies ${boundsInWords(reference.interval)}: ${gradeInWords(reference.grade)}.`;
  const answer = conclusion.isGradeStable
    ? `That stays so under each of ${all} combinations of choices, with any weights that are off by ${tolerance} of themselves or less, and without any one part.`
    : `That rests on choices: it stays so under ${same} of ${all} combinations of them.`;
  const decisive = factors.filter(({ verdict }) => verdict === "decides-grade");
  const moving = factors.filter(({ verdict }) => verdict === "moves-bounds");
  const idle = factors.filter(({ verdict }) => verdict === "hardly-matters" || verdict === "no-effect");
  const leftOut = summary.leftOut
    .filter(({ changesGrade }) => changesGrade)
    .sort((left, right) => right.move - left.move);
  return [
    paragraph(opening),
    paragraph([text(answer)]),
    ...(decisive.length === 0
      ? []
      : [list(decisive.map((factor) => [paragraph(decidingWords(factor, summary))]))]),
    ...sentence(
      "These choices leave the grade and move a bound by 0.05 or more: ",
      moving.map(labelOfFactor),
    ),
    ...sentence("These hardly matter or do not matter at all: ", idle.map(labelOfFactor)),
    ...sentence(
      "Without one of these parts the grade would be another: ",
      leftOut.map(({ id, label }) => `${label} (${id})`),
    ),
    factorTable(summary),
  ];
}

const sentence = (opening: string, names: readonly string[]): BlockFragment[] =>
  names.length === 0 ? [] : [paragraph([text(`${opening}${namesInWords(names, named)}.`)])];

const decidingWords = (factor: FactorSensitivity, { reference, weights }: SensitivitySummary) => {
  if (factor.factor === "weights") {
    return phrase`Weights: with shares that are off by ${shareInWords(weights.tolerance)} of themselves, the lower bound can be anywhere ${boundsInWords(weights.lower)} and the upper one ${boundsInWords(weights.upper)}.`;
  }
  const others = factor.outcomes
    .filter(({ grade }) => !isSameGrade(grade, reference.grade))
    .map(
      ({ label, interval, grade }) =>
        `with "${label}" the score lies ${boundsInWords(interval)}, ${gradeInWords(grade)}`,
    );
  return phrase`${labelOfFactor(factor)}: ${others.join("; ")}.`;
};

/** One row for each choice. */
const factorTable = ({ factors, monteCarlo }: SensitivitySummary): TableFragment =>
  table({
    caption: [text("What each choice does to the score")],
    columns: [
      { key: "choice", label: "Choice", rowHeader: true },
      { key: "verdict", label: "What it does" },
      { key: "move", label: "Move", align: "end" },
      { key: "lower", label: "Lower", align: "end" },
      { key: "upper", label: "Upper", align: "end" },
    ],
    rows: factors.map((factor) =>
      [
        labelOfFactor(factor),
        labelOf(sensitivityVerdicts, factor.verdict),
        factor.move.toFixed(2),
        factor.indices.lower.total.toFixed(2),
        factor.indices.upper.total.toFixed(2),
      ].map((words) => tableCell([text(words)])),
    ),
    note: [
      text(
        `Move: how far a bound moves at most, all else as in the policy. Lower, upper: the share of the variance of that bound that goes with the choice and its interactions (total Sobol index) when all choices are drawn at once, every option as likely as any other: ${monteCarlo.draws} draws from seed ${monteCarlo.seed}. Of these draws ${Math.round(monteCarlo.sameGrade * 100)} of 100 have the grade of the policy.`,
      ),
    ],
  });
