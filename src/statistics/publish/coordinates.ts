import { editDistance } from "../../issues/editDistance.js";
import type { Issue } from "../../issues/issue.js";
import type { Result } from "../../issues/result.js";
import type { ProtectedCell, ProtectedTable } from "../model/protectedTable.js";
import { cellsByKey, keyOf } from "./printedCodes.js";

/**
 * Names a cell: a code for each dimension in the order of the table, or codes by dimension, where one that is not named is the total.
 *
 * @example
 * import type { Coordinates } from "opsc/statistics";
 * const girls: Coordinates = { SEX: "F", AGE: "Y0T17" };
 * Object.keys(girls).length; //=> 2
 */
export type Coordinates = readonly string[] | Readonly<Record<string, string>>;

const isList = (coordinates: Coordinates): coordinates is readonly string[] => Array.isArray(coordinates);

/** The nearest of some codes, where one is near enough to have been meant. */
function nearest(code: string, known: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(code.length / 2)) + 1;
  for (const candidate of known) {
    const distance = editDistance(code.toUpperCase(), candidate.toUpperCase(), least);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

const unknown = (message: string, path: Issue["path"], suggestion: string | undefined): Result<never> => ({
  ok: false,
  issues: [
    {
      code: "coordinates-unknown",
      severity: "error",
      path,
      message,
      ...(suggestion === undefined ? {} : { suggestion }),
    },
  ],
});

/** Finds the cell of a table, or says which code it does not have and which may have been meant. */
export function cellAt(table: ProtectedTable, coordinates: Coordinates): Result<ProtectedCell> {
  const names = table.dimensions.map(({ code }) => code);
  const id = table.definition.id;
  if (isList(coordinates)) {
    if (coordinates.length !== names.length) {
      return unknown(`Expected a code for each of ${names.join(", ")}, in this order.`, [id], undefined);
    }
  } else {
    const stray = Object.keys(coordinates).find((name) => !names.includes(name));
    if (stray !== undefined) {
      return unknown(`Expected dimensions of the table: ${names.join(", ")}.`, [id], nearest(stray, names));
    }
  }
  const wanted = isList(coordinates)
    ? coordinates
    : table.dimensions.map(({ code, total }) => coordinates[code] ?? total);
  const cell = cellsByKey(table).get(keyOf(wanted));
  if (cell !== undefined) return { ok: true, value: cell, issues: [] };
  for (const [place, name] of names.entries()) {
    const printed = [...new Set(table.cells.map((one) => one.coordinates[place]!))];
    const code = wanted[place]!;
    if (!printed.includes(code)) {
      return unknown(
        `Expected for ${name} a code that the table prints.`,
        [id, name],
        nearest(code, printed),
      );
    }
  }
  return unknown("Expected a combination of codes that the table prints.", [id], undefined);
}
