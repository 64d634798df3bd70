import { numberedRules, type StatedRule } from "../numberedRules.js";
import type { WireRule } from "../wireRule.js";

/** The rules of a kind of record. Zod knows refusals only, so that its schema checks those; the others are `compileValidator`'s alone. */
export const recordRules = (
  type: string,
  schemaName: string,
  rules: readonly StatedRule[],
): readonly WireRule[] =>
  rules.flatMap((rule) =>
    numberedRules(type, rule.severity === "error" ? schemaName : "compileValidator", [rule]),
  );
