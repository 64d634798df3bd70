import type { Dimension } from "../model/dimension.js";
import type { ProtectedCell, ProtectedTable } from "../model/protectedTable.js";

/** The name of a category for readers; the total of every dimension is "Total". */
export function labelOfCategory(dimension: Dimension, code: string): string {
  if (code === dimension.total) return "Total";
  return dimension.categories.find((category) => category.code === code)?.label ?? code;
}

/**
 * For each dimension of a table the codes that its cells have, in the order of the dimension with the total last. The order in which
 * the cells stand does not show.
 */
export function printedCodes(table: ProtectedTable): readonly (readonly string[])[] {
  return table.dimensions.map((dimension, place) => {
    const present = new Set(table.cells.map(({ coordinates }) => coordinates[place]!));
    return [...dimension.categories.map(({ code }) => code), dimension.total].filter((code) =>
      present.has(code),
    );
  });
}

/** Names a cell inside its table. No code has a space. */
export const keyOf = (coordinates: readonly string[]): string => coordinates.join(" ");

/** The cells of a table by {@link keyOf}. */
export const cellsByKey = (table: ProtectedTable): ReadonlyMap<string, ProtectedCell> =>
  new Map(table.cells.map((cell) => [keyOf(cell.coordinates), cell]));

/** Every combination of the codes, the last dimension running fastest. */
export function* combinations(codes: readonly (readonly string[])[]): Generator<readonly string[]> {
  const [first, ...rest] = codes;
  if (first === undefined) {
    yield [];
    return;
  }
  for (const code of first) for (const others of combinations(rest)) yield [code, ...others];
}

/** The cells of a table in the order of {@link printedCodes}. */
export function cellsInOrder(table: ProtectedTable): readonly ProtectedCell[] {
  const byKey = cellsByKey(table);
  return [...combinations(printedCodes(table))].flatMap((coordinates) => byKey.get(keyOf(coordinates)) ?? []);
}
