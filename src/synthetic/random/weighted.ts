import type { RandomSource } from "./randomSource.js";

/** Values, each as often as its weight says, so that one whole number picks one. */
export type Weighted<Value> = readonly Value[];

/** Spreads values by their weights, which are whole numbers: parts of whatever they add up to. */
export const weighted = <const Value>(
  ...entries: readonly (readonly [value: Value, weight: number])[]
): Weighted<Value> => entries.flatMap(([value, weight]) => Array.from({ length: weight }, () => value));

/** One of a list that is not empty. */
export const pick = <Value>(values: Weighted<Value>, random: RandomSource): Value =>
  values[random.below(values.length)] as Value;
