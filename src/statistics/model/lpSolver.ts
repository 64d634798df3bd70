/** Solves linear programmes; `highsSolver` loads one. Kept as an argument, so that nothing here decides which. */
export interface LpSolver {
  /** Name and version, for the provenance. */
  readonly name: string;
  /** Opens a problem that stays in the solver while its objective and bounds change. */
  readonly open: (problem: LpProblem) => LpSession;
}

/** Equalities over bounded variables. */
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
}

/** A problem that is open. */
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

/** What the solver found. */
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
