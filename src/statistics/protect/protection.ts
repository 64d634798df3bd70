import type { CollapseRecommendation } from "../collapse/collapseRecommendation.js";
import type { ReleaseLedger } from "../ledger/releaseLedger.js";
import type { ProtectedTable } from "../model/protectedTable.js";
import type { Certificates } from "../prove/certificates.js";

/**
 * What `protect` makes of raw tables.
 *
 * @example
 * import type { Protection } from "opsc/statistics";
 * const share = ({ cells, suppressed }: Pick<Protection, "cells" | "suppressed">): number => suppressed / cells;
 * share({ cells: 40, suppressed: 10 }); //=> 0.25
 */
export interface Protection {
  /** The tables, in the order in which they were given; they may be published. */
  readonly tables: readonly ProtectedTable[];
  /** What proves them. Confidential. */
  readonly certificates: Certificates;
  /** The ledger with this release in it, for the next one. Confidential. */
  readonly ledger: ReleaseLedger;
  /** For every population of which too much is hidden, which dimension to do without. */
  readonly recommendations: readonly CollapseRecommendation[];
  /** How many cells with a count the tables have; anybody can count them. */
  readonly cells: number;
  /** How many of them are suppressed; anybody can count them. */
  readonly suppressed: number;
  /** Name of the solver that the audit used. */
  readonly solver: string;
}

/**
 * What can be asked of `protect`.
 *
 * @example
 * import { ReleaseLedger, type ProtectOptions } from "opsc/statistics";
 * const options: ProtectOptions = { ledger: new ReleaseLedger(), series: "victims" };
 * options.series; //=> "victims"
 */
export interface ProtectOptions {
  /** What was published before; nothing by default. */
  readonly ledger?: ReleaseLedger | undefined;
  /** Name of what is counted, the same from release to release: earlier releases of the same name and unit are taken into account. */
  readonly series?: string | undefined;
  /** `determined` shows what everybody can compute anyway; `all`, slowly, everything without which the audit still passes. */
  readonly release?: "determined" | "all" | undefined;
}
