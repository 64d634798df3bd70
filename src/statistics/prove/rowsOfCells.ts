import { leavesOf } from "../model/membership.js";
import type { ProtectedContent } from "../model/protectedTable.js";
import type { PopulationCertificate } from "./certificateContent.js";

/** Names a cell inside a table. */
export const cellName = (coordinates: readonly string[]): string => JSON.stringify(coordinates);

/** The rows of every cell of a table: those of which one tuple has, for every coordinate, a leaf of it. */
export function rowsOfCells(
  { dimensions, rows }: PopulationCertificate,
  { definition, dimensions: own, cells }: ProtectedContent,
): ReadonlyMap<string, readonly number[]> {
  const places = own.map(({ code }) => dimensions.findIndex((dimension) => dimension.code === code));
  const codesOfLeaf = own.map((dimension, place) => {
    const printed = [...new Set(cells.map(({ coordinates }) => coordinates[place] ?? ""))];
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
  return new Map([...found].map(([name, own]) => [name, [...own]]));
}

/** What the cells of a table count, in whatever table: each concept that a cell narrows, with its leaves. */
export function meaningOf({ dimensions }: ProtectedContent): (coordinates: readonly string[]) => string {
  const texts = dimensions.map((dimension) => {
    const all = leavesOf(dimension, dimension.total)?.size;
    const codes = [dimension.total, ...dimension.categories.map(({ code }) => code)];
    return new Map(
      codes.map((code) => {
        const leaves = [...(leavesOf(dimension, code) ?? [])].sort();
        return [code, leaves.length === all ? "" : `${dimension.code}=${leaves.join("|")}`];
      }),
    );
  });
  return (coordinates) =>
    coordinates
      .flatMap((code, place) => texts[place]?.get(code) ?? [])
      .filter((text) => text !== "")
      .sort()
      .join("&");
}
