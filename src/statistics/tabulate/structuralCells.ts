import type { StructuralZero } from "../plan/structuralZero.js";
import type { DimensionIndex } from "./dimensionIndex.js";
import { isCovered, type LeafBox } from "./isCovered.js";
import { coordinatesOf, type TableLayout } from "./tableLayout.js";

/** The combinations of a structural zero, all leaves where it does not name a dimension. */
export const boxOf = (zero: StructuralZero, dimensions: readonly DimensionIndex[]): LeafBox =>
  dimensions.map(({ dimension, members }) => {
    const codes = zero[dimension.code] ?? [dimension.total];
    return new Set(codes.flatMap((code) => [...(members.get(code) ?? [])]));
  });

/** Says of a cell by its place whether none of its combinations can be. */
export function structuralCells(
  layout: TableLayout,
  zeros: readonly StructuralZero[],
  dimensions: readonly DimensionIndex[],
): (cell: number) => boolean {
  const own = layout.axes.flatMap((axis) => dimensions[axis.dimension] ?? []);
  const names = new Set(own.map(({ dimension }) => dimension.code));
  const boxes = zeros
    .filter((zero) => Object.keys(zero).every((name) => names.has(name)))
    .map((zero) => boxOf(zero, own));
  if (boxes.length === 0) return () => false;
  return (cell) => {
    const coordinates = coordinatesOf(layout, cell);
    return isCovered(
      own.map(({ members }, place) => new Set(members.get(coordinates[place] ?? "") ?? [])),
      boxes,
    );
  };
}
