import type { ScoringEvidence } from "../model/scoringEvidence.js";
import type { ScoringItem } from "../model/scoringItem.js";

/** A piece of evidence with the item that it speaks of. */
export interface PlacedEvidence {
  /** The piece. */
  readonly piece: ScoringEvidence;
  /** Its item. */
  readonly item: ScoringItem;
  /** The place of the item in the compiled framework. */
  readonly place: number;
}
