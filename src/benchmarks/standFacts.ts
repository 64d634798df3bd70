import { compareDates } from "../time/compareDates.js";
import type { PlainDate } from "../time/plainDate.js";
import { answerOfMeasure } from "./answerOfMeasure.js";
import type { BenchmarkFact } from "./benchmarkFact.js";
import { compareText } from "../issues/compareText.js";
import type { Criterion } from "./criterion.js";
import type { AssessedFact } from "./criterionAssessment.js";

/** A fact that says which evidence it replaces. */
type ReplacingFact = BenchmarkFact & { readonly supersedes: readonly string[] };

/** Identifiers each once, in the order of code units. */
export const sortedIds = (ids: Iterable<string>): string[] => [...new Set(ids)].sort(compareText);

/** Whether a fact was on record on a day and holds for no later one. */
export const isKnownFact = ({ recordedOn, asOf }: BenchmarkFact, day: PlainDate): boolean =>
  recordedOn <= day && (asOf === undefined || compareDates(asOf, day) !== "after");

/**
 * Whether a newer fact may take the place of an older one: it names its evidence, was recorded later, is of at least its
 * level, and does not put a neighbour in the place of the thing itself.
 */
export const replaces = (newer: ReplacingFact, older: BenchmarkFact): boolean =>
  newer.recordedOn > older.recordedOn &&
  newer.level >= older.level &&
  (newer.directness === "direct" || older.directness === "indirect") &&
  newer.supersedes.some((id) => older.evidence.includes(id));

const stand = (
  criterion: Criterion,
  fact: BenchmarkFact,
  replacing: readonly ReplacingFact[],
): AssessedFact => {
  const measured = typeof fact.answer === "string" ? undefined : fact.answer;
  const computed =
    measured === undefined || criterion.measure === undefined
      ? undefined
      : answerOfMeasure(criterion.measure, measured);
  const answer = typeof fact.answer === "string" ? fact.answer : computed;
  const isReplaced = replacing.some((newer) => replaces(newer, fact));
  return {
    standing:
      answer === undefined
        ? "unreadable"
        : isReplaced
          ? "replaced"
          : fact.directness === "indirect"
            ? "indirect"
            : "counts",
    ...(answer === undefined ? {} : { answer }),
    ...(measured === undefined ? {} : { measured }),
    says: fact.says,
    evidence: sortedIds(fact.evidence),
    source: fact.source,
    level: fact.level,
    directness: fact.directness,
    ...(fact.asOf === undefined ? {} : { asOf: fact.asOf }),
    recordedOn: fact.recordedOn,
  };
};

/** Facts on one criterion with their standing, oldest first in an order that does not depend on that of the input; twins are one. */
export const standFacts = (criterion: Criterion, facts: readonly BenchmarkFact[]): AssessedFact[] => {
  const readable = facts.filter(
    ({ answer }) =>
      typeof answer === "string" ||
      (criterion.measure !== undefined && answerOfMeasure(criterion.measure, answer) !== undefined),
  );
  const replacing = readable.filter((fact): fact is ReplacingFact => fact.supersedes !== undefined);
  const byText = new Map(
    facts.map((fact) => {
      const stood = stand(criterion, fact, replacing);
      return [JSON.stringify(stood), stood] as const;
    }),
  );
  return [...byText]
    .sort(
      ([leftText, left], [rightText, right]) =>
        compareText(left.recordedOn, right.recordedOn) || compareText(leftText, rightText),
    )
    .map(([, fact]) => fact);
};
