import type { Directness } from "../../codes/directnesses.js";
import type { EvidenceLevel } from "../../codes/evidenceLevels.js";
import type { Source } from "../../sources/source.js";
import type { PartialDate } from "../../time/partialDate.js";
import type { PlainDate } from "../../time/plainDate.js";

/**
 * A measured value of an indicator with its error.
 *
 * @example
 * import type { IndicatorValue } from "opsc/scoring";
 * const hours: IndicatorValue = { value: 12, error: 2 };
 * hours.value; //=> 12
 */
export interface IndicatorValue {
  /** The value, in the unit of the indicator. */
  readonly value: number;
  /** How far the true value may lie from it on either side, from 0; 0 where left out. */
  readonly error?: number | undefined;
}

/**
 * What one source says of one item: a status of the policy's scale, or the value of an indicator.
 *
 * @example
 * import type { ScoringEvidence } from "opsc/scoring";
 * const finding: ScoringEvidence = {
 *   id: "co-2015-26a",
 *   item: "CRC/C/OPSC/TKM/CO/1#27(a)",
 *   status: "C",
 *   level: 3,
 *   directness: "direct",
 *   recordedOn: "2015-01-30",
 *   source: { title: "CRC/C/OPSC/TKM/CO/1", locator: "para. 26 (a)" },
 * };
 * finding.status; //=> "C"
 */
export interface ScoringEvidence {
  /** Identifier; two pieces with the same identifier must be the same piece, which then counts once. */
  readonly id: string;
  /** Identifier of the item that it speaks of. */
  readonly item: string;
  /** Code of the policy's scale; for every kind but an indicator. */
  readonly status?: string | undefined;
  /** The value of an indicator. */
  readonly value?: IndicatorValue | undefined;
  /** How far it can be checked: 1 State assertion, 2 with a checkable instrument, 3 independent. */
  readonly level: EvidenceLevel;
  /** Whether it speaks of the item itself or of a neighbour; a neighbour's is lowered by the policy's `indirectLowering`. */
  readonly directness: Directness;
  /** The day on which it was said or published; later than the day of the score it does not count. */
  readonly recordedOn: PlainDate;
  /** The first and last day or year it speaks of; with an end before `recordedOn`, its age runs from that end. */
  readonly assertedFor?: { readonly from: PartialDate; readonly to?: PartialDate | undefined } | undefined;
  /**
   * Identifier of an older piece on the same item that it replaces. It must count at the same level or higher, and not put a neighbour in the
   * place of the item itself; where it says nothing of substance it replaces nothing.
   */
  readonly supersedes?: string | undefined;
  /** Where it stands. */
  readonly source: Source;
  /** The gazette text, judgment or budget line that a reader can look up; needed at level 2. */
  readonly instrument?: Source | undefined;
}
