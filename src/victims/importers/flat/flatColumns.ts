import type * as z from "zod";
import { fieldsOf } from "../shape/structure.js";
import { flatPath, type FlatPath } from "./flatPath.js";

/** The place of each key of a path among the keys of its object; an index is its own place. */
const placesOf = (structure: z.core.$ZodType, { keys }: FlatPath): readonly number[] =>
  keys.map((key, depth) => {
    if (typeof key === "number") return key;
    const parent = flatPath(structure, keys.slice(0, depth).join("."));
    return [...fieldsOf(parent?.schemas ?? [structure]).keys()].indexOf(key);
  });

const compare = (left: readonly number[], right: readonly number[]): number => {
  const at = left.findIndex((place, index) => place !== right[index]);
  return at === -1 ? left.length - right.length : left[at]! - (right[at] ?? -1);
};

/**
 * The header of a table of flattened records: every column that one of the rows has, in the order of the structure.
 *
 * @param structure - The structure of the kind of record, such as that of `victimRecords`.
 * @param rows - What `flattenRecord` gave.
 * @returns Names of columns, each once; a name that the structure does not have is left out.
 * @example
 * import { flatColumns, flattenRecord, victimRecords } from "opsc/victims";
 * const rows = [flattenRecord({ sex: "F" }), flattenRecord({ sourceSystem: "ctdc", sex: "M" })];
 * flatColumns(victimRecords.structure, rows); //=> ["sourceSystem", "sex"]
 */
export function flatColumns(
  structure: z.core.$ZodType,
  rows: Iterable<Readonly<Record<string, string>>>,
): string[] {
  const names = new Set<string>();
  for (const row of rows) for (const name of Object.keys(row)) names.add(name);
  return [...names]
    .flatMap((name) => {
      const path = flatPath(structure, name);
      return path === undefined ? [] : [{ name, places: placesOf(structure, path) }];
    })
    .sort((left, right) => compare(left.places, right.places))
    .map(({ name }) => name);
}
