import type { TabulationPlan } from "../../statistics/plan/tabulationPlan.js";
import type { LeafCountsContent } from "../../statistics/tabulate/leafCounts.js";

/** What becomes of the valid records of a file that is validated: they are counted on the way. */
export interface Counting {
  /** The plan. */
  readonly plan: TabulationPlan;
  /** Is given what each thread counted, before the last report. */
  readonly onCounts: (parts: readonly LeafCountsContent[]) => void;
}
