import type { LpSolver } from "../model/lpSolver.js";

/**
 * What a total is taken to say of categories that are not printed beside it: `left-out`, it is the sum of the parts that are
 * printed, and a total beside a single part says nothing; `zero`, they are zero, and so are blank cells; `unknown`, they may hold
 * anything, where the group prints them anywhere else.
 *
 * @example
 * import type { UnprintedCategories } from "opsc/statistics";
 * const unprinted: UnprintedCategories = "left-out";
 * unprinted; //=> "left-out"
 */
export type UnprintedCategories = "left-out" | "zero" | "unknown";

/**
 * How a published table is to be read, and what is asked of it.
 *
 * @example
 * import type { PublishedAuditOptions } from "opsc/statistics";
 * const options: PublishedAuditOptions = { total: { Sex: "Both", Age: "" }, suppressed: ["<5", ".."], zerosPrinted: true };
 * options.suppressed?.length; //=> 2
 */
export interface PublishedAuditOptions {
  /** Code of the total: one for all dimensions, or one for each by its name. Blank is a code like any other. `Total` unless told. */
  readonly total?: string | Readonly<Record<string, string>> | undefined;
  /** Markers of hidden cells: `<5`, `<=4` and `1-4` say their bounds, any other says 0 or more. `<5` unless told; an empty one makes blank cells hidden. */
  readonly suppressed?: readonly string[] | undefined;
  /** Whether zeros are printed, so that every hidden cell is 1 or more; false unless told. */
  readonly zerosPrinted?: boolean | undefined;
  /** How far apart the lowest and the highest possible value of a narrow cell are at most; 2 unless told. */
  readonly width?: number | undefined;
  /** What is taken of categories that are not printed beside a total; `left-out` unless told. */
  readonly unprinted?: UnprintedCategories | undefined;
  /** How many examples are wanted; 5 unless told. */
  readonly examples?: number | undefined;
  /** Solver for what is too large for the search over whole tables; without one, such cells keep the wider bounds already proved. */
  readonly solver?: LpSolver | undefined;
}
