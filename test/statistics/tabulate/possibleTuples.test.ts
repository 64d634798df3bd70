import { describe, expect, it } from "vitest";
import { dimensionIndex, type DimensionIndex } from "../../../src/statistics/tabulate/dimensionIndex.js";
import { mostPossible, possibleTuples } from "../../../src/statistics/tabulate/possibleTuples.js";
import { structuralTest } from "../../../src/statistics/tabulate/structuralTest.js";
import { dimensionOf } from "../system/joinOf.js";

const indexOf = (code: string, size: number): DimensionIndex =>
  dimensionIndex(
    dimensionOf(
      code,
      Array.from({ length: size }, (_, leaf) => `${code}${leaf}`),
    ),
  )!;
const dimensions = [indexOf("A", 3), indexOf("B", 150), indexOf("C", 150)];
const tables = [{ id: "a", title: "A", dimensions: ["A"] }];

describe("possibleTuples", () => {
  it("stands for what can be of too many combinations with one that can be itself", () => {
    expect(3 * 150 * 150).toBeGreaterThan(mostPossible);
    // A0 is with no B0, whatever C; and with no C0 or C1, whatever B: the first that can be is a step further in both.
    const cannotBe = structuralTest(
      [
        { A: ["A0"], B: ["B0"] },
        { A: ["A0"], C: ["C0", "C1"] },
      ],
      dimensions,
    );
    const found = possibleTuples(dimensions, tables, [[2, 7, 7]], cannotBe);
    expect(found.map(([leaf]) => leaf)).toEqual([0, 1]);
    expect(found.some(cannotBe)).toBe(false);
  });

  it("has nothing for what cannot be at all", () => {
    const cannotBe = structuralTest([{ A: ["A0"] }], dimensions);
    expect(possibleTuples(dimensions, tables, [], cannotBe).map(([leaf]) => leaf)).toEqual([1, 2]);
  });
});
