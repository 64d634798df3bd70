import type { WireRule } from "./wireRule.js";

/** A rule as a room states it, before it has a type; with its number where the room gives one. */
export type StatedRule = Omit<WireRule, "type" | "number" | "checkedBy"> & {
  readonly number?: number | undefined;
};

/** The rules of a type, numbered from 1 where they have no numbers. New ones go to the end, so that no number changes its meaning. */
export const numberedRules = (
  type: string,
  checkedBy: string,
  rules: readonly StatedRule[],
): readonly WireRule[] =>
  rules.map(({ number, id, sentence, source, severity, verified, path }, index) => ({
    type,
    number: number ?? index + 1,
    id,
    sentence,
    source,
    severity,
    verified,
    ...(path === undefined ? {} : { path }),
    checkedBy,
  }));
