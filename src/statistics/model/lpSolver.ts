/**
 * Solves linear programmes; `highsSolver` loads one. Kept as an argument, so that nothing here decides which.
 *
 * @example
 * import { highsSolver, type LpSolver } from "opsc/statistics";
 * const solver: LpSolver = await highsSolver();
 * typeof solver.open; //=> "function"
 */
export interface LpSolver {
  /** Name and version, for the provenance. */
  readonly name: string;
  /** Opens a problem that stays in the solver while its objective and bounds change. */
  readonly open: (problem: LpProblem) => LpSession;
}

/**
 * Equalities over bounded variables.
 *
 * @example
 * import { highsSolver, type LpProblem } from "opsc/statistics";
 * const sumOfTwoIsFive: LpProblem = {
 *   variables: 2,
 *   lower: Float64Array.of(0, 0),
 *   upper: Float64Array.of(3, Infinity),
 *   starts: Int32Array.of(0, 2),
 *   indices: Int32Array.of(0, 1),
 *   values: Float64Array.of(1, 1),
 *   rightHandSide: Float64Array.of(5),
 * };
 * (await highsSolver()).open(sumOfTwoIsFive).optimise(Int32Array.of(1), "minimise").value; //=> 2
 */
export interface LpProblem {
  /** Number of variables. */
  readonly variables: number;
  /** Lowest value of each variable. */
  readonly lower: Float64Array;
  /** Highest value of each variable; `Infinity` where there is none. */
  readonly upper: Float64Array;
  /** Where the entries of each equality begin, and at the end their number. */
  readonly starts: Int32Array;
  /** Variables of the entries. */
  readonly indices: Int32Array;
  /** Coefficients of the entries. */
  readonly values: Float64Array;
  /** Right-hand sides. */
  readonly rightHandSide: Float64Array;
  /** What changes most from one question to the next, so that the solver can start well from its last answer: the objective by default. */
  readonly changing?: "objective" | "bounds" | undefined;
}

/**
 * A problem that is open.
 *
 * @example
 * import { highsSolver, type LpSession } from "opsc/statistics";
 * const session: LpSession = (await highsSolver()).open({
 *   variables: 1,
 *   lower: Float64Array.of(0),
 *   upper: Float64Array.of(3),
 *   starts: Int32Array.of(0),
 *   indices: new Int32Array(0),
 *   values: new Float64Array(0),
 *   rightHandSide: new Float64Array(0),
 * });
 * session.optimise(Int32Array.of(0), "maximise").value; //=> 3
 */
export interface LpSession {
  /** Finds the smallest or largest value of a sum of variables, each once or as often as its weight says. */
  readonly optimise: (
    variables: Int32Array,
    direction: "minimise" | "maximise",
    weights?: Float64Array,
  ) => LpAnswer;
  /** Changes the bounds of one variable. */
  readonly setBounds: (variable: number, lower: number, upper: number) => void;
  /** Asks for whole numbers from now on, or for any. */
  readonly setWhole: (whole: boolean) => void;
  /** Gives back what the solver holds. */
  readonly close: () => void;
}

/**
 * What the solver found.
 *
 * @example
 * import type { LpAnswer } from "opsc/statistics";
 * const isFound = ({ status }: Pick<LpAnswer, "status">): boolean => status === "optimal";
 * isFound({ status: "infeasible" }); //=> false
 */
export interface LpAnswer {
  /** `stopped` where a limit was reached. */
  readonly status: "optimal" | "unbounded" | "infeasible" | "stopped";
  /** Value of the sum; NaN unless optimal. */
  readonly value: number;
  /** Values of all variables; empty unless optimal. */
  readonly solution: Float64Array;
  /** Multipliers of the equalities; empty where the solver has none. */
  readonly duals: Float64Array;
}
