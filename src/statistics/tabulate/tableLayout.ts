import type { TableDefinition } from "../model/tableDefinition.js";
import type { DimensionIndex } from "./dimensionIndex.js";

/** One dimension of a table: what it prints, and where a leaf is counted. */
export interface LayoutAxis {
  /** Place of the dimension in the population. */
  readonly dimension: number;
  /** Codes that the table prints, in the order of the dimension with the total last. */
  readonly codes: readonly string[];
  /** Numbers of the leaves of each of them. */
  readonly members: readonly (readonly number[])[];
  /** How far apart two neighbouring codes are in the list of cells. */
  readonly stride: number;
  /** For each leaf, the offsets of the printed codes that it belongs to; at -1, those of the total alone. */
  readonly offsets: readonly Int32Array[];
  /** Offsets for something that is only in the total. */
  readonly totalOffsets: Int32Array;
}

/** Where the cells of a table stand. */
export interface TableLayout {
  /** The table. */
  readonly definition: TableDefinition;
  /** Its dimensions. */
  readonly axes: readonly LayoutAxis[];
  /** Number of its cells. */
  readonly size: number;
}

/** Lays out the cells of a table whose dimensions and codes are known to exist: the last dimension changes first. */
export function tableLayout(definition: TableDefinition, dimensions: readonly DimensionIndex[]): TableLayout {
  const axes: LayoutAxis[] = [];
  let stride = 1;
  for (const name of definition.dimensions.toReversed()) {
    const dimension = dimensions.findIndex((index) => index.dimension.code === name);
    const index = dimensions[dimension]!;
    const wanted = new Set(definition.categories?.[name] ?? index.codes);
    const printed = [...index.members].filter(([code]) => wanted.has(code));
    const codes = printed.map(([code]) => code);
    const members = printed.map(([, leaves]) => leaves);
    const lists: number[][] = index.leaves.map(() => []);
    members.forEach((leaves, place) => {
      for (const leaf of leaves) lists[leaf]!.push(place * stride);
    });
    const total = codes.indexOf(index.dimension.total);
    axes.unshift({
      dimension,
      codes,
      members,
      stride,
      offsets: lists.map((list) => Int32Array.from(list)),
      totalOffsets: Int32Array.from(total < 0 ? [] : [total * stride]),
    });
    stride *= codes.length;
  }
  return { definition, axes, size: stride };
}

/** Codes of a cell by its place. */
export const coordinatesOf = (layout: TableLayout, cell: number): string[] =>
  layout.axes.map(({ codes, stride }) => codes[Math.floor(cell / stride) % codes.length]!);
