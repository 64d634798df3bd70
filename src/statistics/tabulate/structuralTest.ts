import type { StructuralZero } from "../plan/structuralZero.js";
import type { DimensionIndex } from "./dimensionIndex.js";

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
      dimensions.flatMap(({ dimension, members }, place) => {
        const codes = zero[dimension.code];
        return codes === undefined
          ? []
          : [{ place, own: new Set(codes.flatMap((code) => members.get(code) ?? [])) }];
      }),
    );
  return (leaves) => tests.some((test) => test.every(({ place, own }) => own.has(leaves[place] ?? -1)));
}
