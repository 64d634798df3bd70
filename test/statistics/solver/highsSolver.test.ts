import { beforeAll, expect, it } from "vitest";
import { highsSolver, type LpProblem, type LpSolver } from "opsc/statistics";
import { yalpsSolver } from "./yalpsSolver.js";
import { randomOf } from "../../support/randomOf.js";

let solver: LpSolver;
beforeAll(async () => {
  solver = await highsSolver();
});

/** Equations that a point of whole numbers keeps, so that there is an answer. */
function problemOf(random: () => number, changing: LpProblem["changing"]): LpProblem {
  const variables = 2 + Math.floor(random() * 5);
  const point = Array.from({ length: variables }, () => Math.floor(random() * 5));
  const starts = [0];
  const indices: number[] = [];
  const values: number[] = [];
  const rightHandSide: number[] = [];
  for (let equation = 0; equation < 1 + Math.floor(random() * 3); equation += 1) {
    let sum = 0;
    for (let variable = 0; variable < variables; variable += 1) {
      if (random() < 0.4) continue;
      const value = random() < 0.7 ? 1 : -1;
      indices.push(variable);
      values.push(value);
      sum += value * point[variable]!;
    }
    starts.push(indices.length);
    rightHandSide.push(sum);
  }
  return {
    variables,
    lower: new Float64Array(variables),
    upper: new Float64Array(variables).fill(9),
    starts: Int32Array.from(starts),
    indices: Int32Array.from(indices),
    values: Float64Array.from(values),
    rightHandSide: Float64Array.from(rightHandSide),
    changing,
  };
}

for (const changing of ["objective", "bounds"] as const) {
  it(`agrees with a second solver while objective and bounds change, told that it is the ${changing}`, () => {
    const random = randomOf(changing.length);
    const second = yalpsSolver();
    let optimal = 0;
    let infeasible = 0;
    for (let run = 0; run < 60; run += 1) {
      const problem = problemOf(random, changing);
      const [one, other] = [solver.open(problem), second.open(problem)];
      for (let question = 0; question < 4; question += 1) {
        const direction = random() < 0.5 ? "minimise" : "maximise";
        const asked = Int32Array.from({ length: problem.variables }, (_, variable) => variable);
        const weights = Float64Array.from(asked, () => Math.floor(random() * 7) - 3);
        const answer = one.optimise(asked, direction, weights);
        const expected = other.optimise(asked, direction, weights);
        expect(answer.status).toBe(expected.status);
        if (answer.status === "optimal") {
          optimal += 1;
          expect(answer.value).toBeCloseTo(expected.value, 6);
        } else infeasible += 1;
        const variable = Math.floor(random() * problem.variables);
        const least = Math.floor(random() * 5);
        one.setBounds(variable, least, least + 2);
        other.setBounds(variable, least, least + 2);
      }
      one.close();
      other.close();
    }
    expect(optimal).toBeGreaterThan(60);
    expect(infeasible).toBeGreaterThan(10);
  });
}

it("answers whole numbers where it is asked for them", () => {
  const session = solver.open({
    variables: 3,
    lower: new Float64Array(3),
    upper: new Float64Array(3).fill(1),
    starts: Int32Array.of(0, 3),
    indices: Int32Array.of(0, 1, 2),
    values: Float64Array.of(2, 2, 1),
    rightHandSide: Float64Array.of(3),
  });
  const asked = Int32Array.of(2);
  expect(session.optimise(asked, "minimise").value).toBeCloseTo(0, 9);
  session.setWhole(true);
  expect(session.optimise(asked, "minimise").value).toBeCloseTo(1, 9);
  session.close();
});
