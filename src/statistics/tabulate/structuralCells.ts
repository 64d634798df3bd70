import type { StructuralZero } from "../plan/structuralZero.js";
import { leavesOfCodes, type DimensionIndex } from "./dimensionIndex.js";
import { isCovered, type LeafBox } from "./isCovered.js";
import type { TableLayout } from "./tableLayout.js";

/** The combinations of a structural zero, all leaves where it does not name a dimension. */
export const boxOf = (zero: StructuralZero, dimensions: readonly DimensionIndex[]): LeafBox =>
  dimensions.map((index) => leavesOfCodes(index, zero[index.dimension.code] ?? [index.dimension.total]));

/** Says of a cell by its place whether none of its combinations can be. */
export function structuralCells(
  layout: TableLayout,
  zeros: readonly StructuralZero[],
  dimensions: readonly DimensionIndex[],
): (cell: number) => boolean {
  const own = layout.axes.map((axis) => dimensions[axis.dimension]!);
  const names = new Set(own.map(({ dimension }) => dimension.code));
  const boxes = zeros
    .filter((zero) => Object.keys(zero).every((name) => names.has(name)))
    .map((zero) => boxOf(zero, own));
  if (boxes.length === 0) return () => false;
  const leaves = layout.axes.map(({ members }) => members.map((list) => new Set(list)));
  return (cell) =>
    isCovered(
      layout.axes.map(
        ({ stride, codes }, place) => leaves[place]![Math.floor(cell / stride) % codes.length]!,
      ),
      boxes,
    );
}
