import type { LpAnswer, LpSession } from "../model/lpSolver.js";

/** How many programmes one dive solves at most. */
const stepLimit = 40;

/** How far from a whole number a value is and still meant to be one. */
const tolerance = 1e-5;

/** What a dive needs. */
export interface DiveRequest {
  /** The open problem; its bounds are the same afterwards. */
  readonly session: LpSession;
  /** Bounds of the variables. */
  readonly lower: Float64Array;
  /** Bounds of the variables. */
  readonly upper: Float64Array;
  /** Asks the question. */
  readonly ask: () => LpAnswer;
  /** Whether a value is still worth following. */
  readonly isGoodEnough: (value: number) => boolean;
}

/**
 * Looks for an answer in whole numbers near one that is not: fixes one value after the other at the nearer whole number, or at the
 * other where that gives nothing. Each step starts from the last, which is many times quicker than a search from the beginning.
 */
export function dive({ session, lower, upper, ask, isGoodEnough }: DiveRequest): Float64Array | undefined {
  const fixed: number[] = [];
  let steps = 0;
  let { solution } = ask();
  const attempt = (variable: number, value: number): boolean => {
    if (value < lower[variable]! || value > upper[variable]! || steps >= stepLimit) return false;
    steps += 1;
    session.setBounds(variable, value, value);
    const next = ask();
    if (next.status !== "optimal" || !isGoodEnough(next.value)) return false;
    solution = next.solution;
    return true;
  };
  try {
    for (;;) {
      const variable = solution.findIndex((value) => Math.abs(value - Math.round(value)) > tolerance);
      if (variable < 0) return solution;
      const value = solution[variable]!;
      const near = Math.round(value);
      fixed.push(variable);
      if (!attempt(variable, near) && !attempt(variable, near > value ? near - 1 : near + 1))
        return undefined;
    }
  } finally {
    for (const variable of fixed) session.setBounds(variable, lower[variable]!, upper[variable]!);
  }
}
