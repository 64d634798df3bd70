import type { StructuralZero } from "../plan/structuralZero.js";
import { leavesOfCodes, type DimensionIndex } from "./dimensionIndex.js";

/** Says of leaf numbers, one for each dimension, whether their combination cannot be. */
export function structuralTest(
  zeros: readonly StructuralZero[],
  dimensions: readonly DimensionIndex[],
): (leaves: ArrayLike<number>) => boolean {
  const tests = zeros
    .filter((zero) =>
      Object.keys(zero).every((name) => dimensions.some(({ dimension }) => dimension.code === name)),
    )
    .map((zero) =>
      dimensions.flatMap((index, place) => {
        const codes = zero[index.dimension.code];
        return codes === undefined ? [] : [{ place, own: leavesOfCodes(index, codes) }];
      }),
    );
  return (leaves) => tests.some((test) => test.every(({ place, own }) => own.has(leaves[place]!)));
}
