import { leavesByCode } from "../model/membership.js";
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
    const printed = new Set(cells.map(({ coordinates }) => coordinates[place]!));
    const codes = new Map<string, string[]>([[dimension.total, [dimension.total]]]);
    for (const [code, leaves] of leavesByCode(dimension)) {
      if (!printed.has(code)) continue;
      for (const leaf of leaves) codes.set(leaf, [...(codes.get(leaf) ?? []), code]);
    }
    return codes;
  });
  const found = new Map<string, Set<number>>();
  const rowsOf = cells.map(({ coordinates }) => {
    const name = cellName(coordinates);
    const list = found.get(name) ?? new Set<number>();
    found.set(name, list);
    return list;
  });
  rows.forEach(({ tuples, table = definition.id }, row) => {
    if (table !== definition.id) return;
    for (const tuple of tuples) {
      let combinations: string[][] = [[]];
      codesOfLeaf.forEach((codes, place) => {
        const fitting = codes.get(tuple[places[place]!] ?? "") ?? [];
        combinations = combinations.flatMap((begun) => fitting.map((code) => [...begun, code]));
      });
      for (const coordinates of combinations) found.get(cellName(coordinates))?.add(row);
    }
  });
  return rowsOf.map((list) => Int32Array.from(list));
}
