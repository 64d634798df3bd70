import type { Highs } from "highs";
import type { LpAnswer, LpProblem, LpSession } from "../model/lpSolver.js";

/** At how many nodes a search for whole numbers stops; a number and not a time, so that the same input gives the same answer. */
const nodeLimit = 200;

/**
 * Numbers of the simplex methods: the primal one goes on from an answer that stays possible when the objective changes, the dual one
 * from an answer that stays the best when bounds change.
 */
const strategies = { dual: 1, primal: 4 };

/**
 * Opens a problem in HiGHS. From one question to the next only the objective and bounds change, so the primal simplex starts
 * from the last answer; presolve would throw that start away.
 */
export function highsSession(highs: Highs, problem: LpProblem): LpSession {
  const { variables, starts, indices, values, rightHandSide } = problem;
  const model = highs.createModel({
    numCols: variables,
    numRows: rightHandSide.length,
    colCost: new Float64Array(variables),
    colLower: problem.lower,
    colUpper: problem.upper,
    rowLower: rightHandSide,
    rowUpper: rightHandSide,
    matrix: {
      format: "csr",
      numRows: rightHandSide.length,
      numCols: variables,
      starts,
      indices,
      values,
    },
  });
  const { integer } = highs.constants.variableType;
  model.options.set({
    output_flag: false,
    presolve: "off",
    solver: "simplex",
    simplex_scale_strategy: 0,
    simplex_strategy: problem.changing === "bounds" ? strategies.dual : strategies.primal,
    mip_max_nodes: nodeLimit,
    mip_rel_gap: 0,
  });
  let priced = new Int32Array(0);
  const price = (next: Int32Array, costs: Float64Array): void => {
    const free = new Float64Array(priced.length);
    if (priced.length > 0) model.changeColsCost({ kind: "set", indices: priced }, free);
    if (next.length > 0) model.changeColsCost({ kind: "set", indices: next }, costs);
    priced = Int32Array.from(next);
  };
  const optimise: LpSession["optimise"] = (chosen, direction, weights) => {
    const sign = direction === "minimise" ? 1 : -1;
    const costs = Float64Array.from(chosen, (_, place) => sign * (weights?.[place] ?? 1));
    price(chosen, costs);
    const { modelStatus } = model.run();
    const { modelStatus: names } = highs.constants;
    if (modelStatus === names.empty) {
      const none = new Float64Array(0);
      return { status: "optimal", value: 0, solution: none, duals: none };
    }
    if (modelStatus === names.optimal) {
      const solution = model.getSolution();
      return {
        status: "optimal",
        value: sign * model.getObjectiveValue(),
        solution: solution.colValue,
        duals: solution.rowDual,
      };
    }
    if (modelStatus === names.infeasible) return without("infeasible");
    const unbounded = modelStatus === names.unbounded || modelStatus === names.unboundedOrInfeasible;
    return without(unbounded ? "unbounded" : "stopped");
  };
  return {
    optimise,
    setBounds: (variable, lower, upper) => void model.changeColBounds(variable, lower, upper),
    setWhole: (whole) => {
      if (whole) {
        const types = new Int32Array(variables).fill(integer);
        model.options.set({ presolve: "on", solver: "choose" });
        model.changeColsIntegrality({ kind: "range", from: 0, to: variables - 1 }, types);
      } else {
        model.clearIntegrality();
        model.options.set({ presolve: "off", solver: "simplex" });
      }
    },
    close: () => {
      model.dispose();
    },
  };
}

const without = (status: LpAnswer["status"]): LpAnswer => ({
  status,
  value: NaN,
  solution: new Float64Array(0),
  duals: new Float64Array(0),
});
