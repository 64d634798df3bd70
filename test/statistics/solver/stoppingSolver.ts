import type { LpAnswer, LpSolver } from "../../../src/statistics/model/lpSolver.js";

/** A solver that gives up on some of its questions, as one does that reaches a limit; the others go to another solver. */
export function stoppingSolver(solver: LpSolver, stops: (isWhole: boolean) => boolean): LpSolver {
  const none = new Float64Array(0);
  const stopped: LpAnswer = { status: "stopped", value: NaN, solution: none, duals: none };
  return {
    name: "stopping",
    open: (problem) => {
      const session = solver.open(problem);
      let isWhole = false;
      return {
        ...session,
        optimise: (...question) => (stops(isWhole) ? stopped : session.optimise(...question)),
        setWhole: (whole) => {
          isWhole = whole;
          session.setWhole(whole);
        },
      };
    },
  };
}
