import type { CountryCode } from "../../codes/countries.js";
import type { PlainDate } from "../../time/plainDate.js";
import type { ImportedRecommendation } from "./importedRecommendation.js";

/**
 * A record of the Universal Human Rights Index, cleaned.
 *
 * @example
 * import { importUhri, type UhriRecord } from "opsc/recommendations";
 * const records: readonly UhriRecord[] = importUhri("[]", { format: "json" }).recommendations;
 * records.length; //=> 0
 */
export interface UhriRecord extends ImportedRecommendation {
  /** What the index says it is: a recommendation, a concern or observation, something else, or nothing that can be read. */
  readonly kind: "recommendation" | "concern" | "other" | "unknown";
  /** Short name of the body or mechanism; null where there is none. */
  readonly body: string | null;
  /** The States, as three-letter codes, without repetition. */
  readonly states: readonly CountryCode[];
  /** Day of publication; null where it is missing or cannot be read. */
  readonly publishedOn: PlainDate | null;
  /** Themes of the index, in its own words. */
  readonly themes: readonly string[];
  /** Groups of persons concerned, in its own words. */
  readonly affectedPersons: readonly string[];
  /** Goals and targets, in its own words. */
  readonly sdgs: readonly string[];
  /** Positions of the State under review; empty outside the universal periodic review. */
  readonly uprPositions: readonly string[];
}

/**
 * A record that did not become a recommendation, with the reason, and the record itself: nothing is lost.
 *
 * @example
 * import type { SkippedUhriRecord } from "opsc/recommendations";
 * const skipped: SkippedUhriRecord = { row: 3, reason: "unreadable", record: null };
 * skipped.reason; //=> "unreadable"
 */
export interface SkippedUhriRecord {
  /** Row or place, as in {@link UhriRecord}. */
  readonly row: number;
  /** Why. "type-unknown": the type is missing or an identifier; "duplicate": the same record stands above. */
  readonly reason: "concern" | "other-type" | "type-unknown" | "duplicate" | "no-text" | "unreadable";
  /** The cleaned record; null where it could not be read at all. */
  readonly record: UhriRecord | null;
}
