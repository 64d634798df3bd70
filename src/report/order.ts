import type { Evidence } from "../evidence/evidence.js";
import { compareText } from "../issues/compareText.js";
import type { Measure } from "../recommendations/measure.js";

/** A copy in the order of keys that are compared by code unit, the same in every locale. */
export function sortedBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  return items
    .map((item) => ({ item, key: keyOf(item), whole: JSON.stringify(item) }))
    .sort((left, right) => compareText(left.key, right.key) || compareText(left.whole, right.whole))
    .map(({ item }) => item);
}

/** Evidence with the highest level first, then by day and identifier. */
export function sortedEvidence(evidence: readonly Evidence[]): Evidence[] {
  return sortedBy(evidence, (piece) => `${9 - piece.level} ${piece.recordedOn} ${piece.id}`);
}

/** Measures by the day on which they were taken, those without a date last, then by identifier. */
export function sortedMeasures<Item extends Measure>(measures: readonly Item[]): Item[] {
  return sortedBy(measures, (measure) => `${measure.takenOn ?? "9999-99"} ${measure.id}`);
}
