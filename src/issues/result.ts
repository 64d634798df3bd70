import type { Issue } from "./issue.js";

/**
 * The answer of a function that can fail on bad input: a value with what was noticed, or the reasons why there is none.
 *
 * @example
 * import type { Result } from "opsc/issues";
 * const result: Result<number> = { ok: true, value: 47, issues: [] };
 * result.ok ? result.value : 0; //=> 47
 */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };
