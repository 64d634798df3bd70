import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
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
  session.setWhole(false);
  expect(session.optimise(asked, "minimise").value).toBeCloseTo(0, 9);
  session.close();
});

describe("what has no best answer", () => {
  const none = { value: NaN, solution: new Float64Array(0), duals: new Float64Array(0) };

  it("is unbounded where nothing ends it", () => {
    const session = solver.open({
      variables: 2,
      lower: new Float64Array(2),
      upper: new Float64Array(2).fill(Infinity),
      starts: Int32Array.of(0, 2),
      indices: Int32Array.of(0, 1),
      values: Float64Array.of(1, -1),
      rightHandSide: Float64Array.of(3),
    });
    expect(session.optimise(Int32Array.of(1), "maximise")).toEqual({ status: "unbounded", ...none });
    expect(session.optimise(Int32Array.of(0), "minimise").value).toBeCloseTo(3, 9);
    session.close();
  });

  it("is stopped where whole numbers take too many steps, and never called impossible", () => {
    // Two equal halves of numbers with an odd sum, several times over: every fraction of them is there, no whole choice is found soon.
    const random = randomOf(4);
    const [variables, equations] = [40, 5];
    const values = Float64Array.from({ length: variables * equations }, () => Math.floor(random() * 100));
    const rightHandSide = Float64Array.from({ length: equations }, (_, equation) =>
      Math.floor(
        values.subarray(equation * variables, (equation + 1) * variables).reduce((sum, own) => sum + own) / 2,
      ),
    );
    const session = solver.open({
      variables,
      lower: new Float64Array(variables),
      upper: new Float64Array(variables).fill(1),
      starts: Int32Array.from({ length: equations + 1 }, (_, equation) => equation * variables),
      indices: Int32Array.from(values, (_, entry) => entry % variables),
      values,
      rightHandSide,
    });
    session.setWhole(true);
    expect(session.optimise(Int32Array.of(0), "minimise")).toEqual({ status: "stopped", ...none });
    session.close();
  });
});

describe("the binary", () => {
  afterEach(() => vi.doUnmock("highs"));

  it("is taken from where the caller has it", async () => {
    const file = createRequire(import.meta.url).resolve("highs/runtime");
    const asked: string[] = [];
    const located = await highsSolver({
      locateFile: (name) => {
        asked.push(name);
        return file;
      },
    });
    expect([located.name, asked]).toEqual([solver.name, ["highs.wasm"]]);
    const given = await highsSolver({ wasmBinary: await readFile(file) });
    expect(given.name).toBe(solver.name);
  });

  it("is loaded where a bundler wraps the module of CommonJS once more", async () => {
    const inner = await vi.importActual<{ default: unknown }>("highs");
    vi.doMock("highs", () => ({ default: { default: inner.default } }));
    expect((await highsSolver()).name).toBe(solver.name);
  });
});
