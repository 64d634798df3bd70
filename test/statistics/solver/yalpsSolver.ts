import { solve, type Constraint } from "yalps";
import type { LpAnswer, LpProblem, LpSolver } from "../../../src/statistics/model/lpSolver.js";

/** A second opinion for tiny problems: written apart from the product's solver, over another simplex. */
export function yalpsSolver(): LpSolver {
  return {
    name: "yalps",
    open: (problem: LpProblem) => {
      const lower = problem.lower.slice();
      const upper = problem.upper.slice();
      let whole = false;
      const ask = (
        chosen: Int32Array,
        direction: "minimise" | "maximise",
        weights?: Float64Array,
      ): LpAnswer => {
        const constraints = new Map<string, Constraint>();
        problem.rightHandSide.forEach((value, equation) => {
          constraints.set(`e${equation}`, { equal: value });
        });
        const variables = new Map<string, Map<string, number>>();
        for (let variable = 0; variable < problem.variables; variable += 1) {
          const own = new Map<string, number>([[`b${variable}`, 1]]);
          constraints.set(
            `b${variable}`,
            upper[variable] === Infinity
              ? { min: lower[variable]! }
              : { min: lower[variable]!, max: upper[variable]! },
          );
          variables.set(`x${variable}`, own);
        }
        for (let equation = 0; equation < problem.rightHandSide.length; equation += 1) {
          for (let entry = problem.starts[equation]!; entry < problem.starts[equation + 1]!; entry += 1) {
            variables.get(`x${problem.indices[entry]}`)!.set(`e${equation}`, problem.values[entry]!);
          }
        }
        chosen.forEach((variable, place) => {
          variables.get(`x${variable}`)!.set("sum", weights?.[place] ?? 1);
        });
        const answer = solve(
          {
            direction: direction === "minimise" ? "minimize" : "maximize",
            objective: "sum",
            constraints,
            variables,
            integers: whole,
          },
          { includeZeroVariables: true },
        );
        const none = new Float64Array(0);
        if (answer.status !== "optimal") {
          const status = answer.status === "unbounded" ? "unbounded" : "infeasible";
          return { status, value: NaN, solution: none, duals: none };
        }
        const solution = new Float64Array(problem.variables);
        for (const [name, value] of answer.variables) solution[Number(name.slice(1))] = value;
        const value = [...chosen].reduce(
          (sum, own, place) => sum + solution[own]! * (weights?.[place] ?? 1),
          0,
        );
        return { status: "optimal", value, solution, duals: none };
      };
      return {
        optimise: ask,
        setBounds: (variable, from, to) => {
          lower[variable] = from;
          upper[variable] = to;
        },
        setWhole: (next) => {
          whole = next;
        },
        close: () => undefined,
      };
    },
  };
}
