import type { IssueSeverity } from "../issues/issue.js";
import type { Source } from "../sources/source.js";

/**
 * A numbered rule between the fields of a wire type, which JSON Schema does not say. Data that pass the schema and break no
 * rule of severity `error` are valid.
 *
 * @example
 * import { rulesOf, type WireRule } from "opsc/schemas";
 * const rule: WireRule | undefined = rulesOf("crosswalk").find(({ number }) => number === 1);
 * rule?.id; //=> "trafficking-is-never-equal"
 */
export interface WireRule {
  /** Name of the type or part on which it stands, such as `case-file`. */
  readonly type: string;
  /** Its number on that type; a rule keeps it for as long as it exists. */
  readonly number: number;
  /** Stable name in kebab case: the code of the issue where a function reports it. */
  readonly id: string;
  /** What must hold, in one sentence. */
  readonly sentence: string;
  /** The law or method behind it. */
  readonly source: Source;
  /** How bad a breach is. */
  readonly severity: IssueSeverity;
  /** Whether the source was read for this rule. */
  readonly verified: boolean;
  /** The place that it is about, from the type on, as `measures[].plannedUntil`. */
  readonly path?: string | undefined;
  /** The exported schema or function that checks it. */
  readonly checkedBy: string;
}
