import type { IssueSeverity } from "../../issues/issue.js";
import type { Source } from "../../sources/source.js";

/**
 * Where in a record a rule is broken: keys and positions from its root.
 *
 * @example
 * import type { RecordPath } from "opsc/victims";
 * const path: RecordPath = ["services", 0, "provided"];
 * path.length; //=> 3
 */
export type RecordPath = readonly (string | number)[];

/**
 * A rule that looks at several fields of a record at once, and so stands outside its structure and its JSON Schema.
 *
 * A rule sees integers alone, never the record, so that no message can repeat a value. It speaks only where it is certain:
 * partial dates that overlap, ranges that touch and answers that are missing are never held against a record.
 *
 * @example
 * import { victimRules } from "opsc/victims";
 * victimRules.map(({ number }) => number)[0]; //=> 1
 */
export interface RecordRule<Facts> {
  /** Its number in the list; never given to another rule. */
  readonly number: number;
  /** Its name, which is also the code of the issue. */
  readonly id: string;
  /** What must hold. */
  readonly sentence: string;
  /** How to mend a record in which it does not. */
  readonly mending: string;
  /** `error` refuses the record, `warning` asks for a look, `information` says how it is treated. */
  readonly severity: IssueSeverity;
  /** Law or method behind it. */
  readonly source: Source;
  /** Whether that source was read for this rule. */
  readonly verified: boolean;
  /** Calls `report` with each place where the rule is broken. */
  readonly find: (facts: Facts, report: (path: RecordPath) => void) => void;
}
