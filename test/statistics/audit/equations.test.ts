import { expect, it } from "vitest";
import { Equations } from "../../../src/statistics/audit/equations.js";

it("writes equations entry after entry, and none where there is no entry", () => {
  const equations = new Equations();
  const [first, second] = [equations.variable(0, 3, 1), equations.variable(-1, Infinity, 0)];
  equations.end();
  equations.entry(first, 1);
  equations.entry(second, -1);
  equations.end();
  equations.end();
  equations.entry(second, 2);
  equations.end();
  expect(equations.problem()).toMatchObject({
    variables: 2,
    lower: Float64Array.of(0, -1),
    upper: Float64Array.of(3, Infinity),
    starts: Int32Array.of(0, 2, 3),
    indices: Int32Array.of(0, 1, 1),
    values: Float64Array.of(1, -1, 2),
    rightHandSide: Float64Array.of(0, 0),
  });
});
