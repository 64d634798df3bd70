import type { Source } from "../../sources/source.js";

/**
 * The legal reason for which an item asks nothing of a State. What is not applicable loses its weight; what is unknown keeps it.
 *
 * @example
 * import type { NotApplicable } from "opsc/scoring";
 * const notBound: NotApplicable = {
 *   reason: "The State is not a party to the instrument.",
 *   source: { title: "United Nations Treaty Collection", locator: "IV.11.d" },
 * };
 * notBound.reason.length > 0; //=> true
 */
export interface NotApplicable {
  /** Why it asks nothing, in one sentence. */
  readonly reason: string;
  /** The law that says so. */
  readonly source: Source;
}
