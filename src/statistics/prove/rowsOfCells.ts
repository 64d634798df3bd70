import { leavesOf } from "../model/membership.js";
import type { ProtectedContent } from "../model/protectedTable.js";
import type { PopulationCertificate } from "./certificateContent.js";

/** Names a cell inside a table. */
export const cellName = (coordinates: readonly string[]): string => JSON.stringify(coordinates);

/** For every cell of a table its rows, ascending: those of which one tuple has, for every coordinate, a leaf of it. */
export function rowsOfCells(
  { dimensions, rows }: PopulationCertificate,
  { definition, dimensions: own, cells }: ProtectedContent,
): readonly Int32Array[] {
  const places = own.map(({ code }) => dimensions.findIndex((dimension) => dimension.code === code));
  const codesOfLeaf = own.map((dimension, place) => {
    const printed = new Set(cells.map(({ coordinates }) => coordinates[place] ?? ""));
    const codes = new Map<string, string[]>([[dimension.total, [dimension.total]]]);
    for (const code of printed) {
      for (const leaf of leavesOf(dimension, code) ?? []) codes.set(leaf, [...(codes.get(leaf) ?? []), code]);
    }
    return codes;
  });
  const found = new Map(cells.map(({ coordinates }) => [cellName(coordinates), new Set<number>()]));
  rows.forEach(({ tuples, table = definition.id }, row) => {
    if (table !== definition.id) return;
    for (const tuple of tuples) {
      let combinations: string[][] = [[]];
      codesOfLeaf.forEach((codes, place) => {
        const fitting = codes.get(tuple[places[place] ?? -1] ?? "") ?? [];
        combinations = combinations.flatMap((begun) => fitting.map((code) => [...begun, code]));
      });
      for (const coordinates of combinations) found.get(cellName(coordinates))?.add(row);
    }
  });
  return cells.map(({ coordinates }) => Int32Array.from(found.get(cellName(coordinates)) ?? []));
}
