import type { Source } from "../sources/source.js";

/**
 * One entry of a code list. The definition stands beside the code, so that no reader has to guess what a status means.
 *
 * @example
 * import { actionStatuses, type CodeEntry } from "opsc/codes";
 * const first: CodeEntry = actionStatuses[0];
 * first.code; //=> "implemented"
 */
export interface CodeEntry<Code extends string = string> {
  /** The value that stands in data; never changes its meaning. */
  readonly code: Code;
  /** Short English label, in the Luxembourg terminology. */
  readonly label: string;
  /** One sentence that says when the code applies. */
  readonly definition: string;
  /** Where code and meaning come from. */
  readonly source: Source;
  /** Whether the source was read for this entry. An unread one is never passed off as read. */
  readonly verified: boolean;
}
