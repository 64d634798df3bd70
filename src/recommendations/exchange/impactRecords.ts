import type { ActionStatus } from "../../codes/actionStatuses.js";
import type { Measure } from "../measure.js";
import type { ImportedRecommendation } from "./importedRecommendation.js";

/**
 * A recommendation as IMPACT OSS exports it.
 *
 * @example
 * import { importImpactOss, type ImpactRecommendation } from "opsc/recommendations";
 * const found: readonly ImpactRecommendation[] = importImpactOss({ recommendations: "reference,title\nCRC-2015-42,Helpline\n" }).recommendations;
 * found[0]?.reference; //=> "CRC-2015-42"
 */
export interface ImpactRecommendation extends ImportedRecommendation {
  /** Its reference, which is unique there and is what measures point to. */
  readonly reference: string;
  /** Its title. */
  readonly title: string;
  /** What the State said to it, where it is recorded. */
  readonly stateResponse: string | null;
  /** Whether the State supports it; null where that is not recorded. */
  readonly supportLevel: "noted" | "supported-in-part" | "supported" | null;
}

/**
 * A measure as IMPACT OSS exports it (an "action" there), with what does not fit into a {@link Measure}.
 *
 * @example
 * import { importImpactOss, type ImpactMeasure } from "opsc/recommendations";
 * const found: readonly ImpactMeasure[] = importImpactOss({ measures: "reference,title,target_date\nM1,Helpline,end of 2026\n" }).measures;
 * found[0]?.measure.plannedUntil; //=> "2026"
 */
export interface ImpactMeasure {
  /** Row of the spreadsheet, the headings being row 1. */
  readonly row: number;
  /** The measure; its kind is `other`, since the system keeps none, and its `recommendations` are references. */
  readonly measure: Measure;
  /** The target date as it was written; null where there is none. */
  readonly targetDateText: string | null;
  /** Progress of the measure as the system keeps it; null where none is recorded. */
  readonly progress: "in-preparation" | "in-progress" | "completed" | null;
  /** What the progress would suggest for the action on its recommendations: a hint for an assessor and never an assessment. */
  readonly suggestedAction: ActionStatus | null;
}
