import { leavesByCode } from "../model/membership.js";
import type { ProtectedTable } from "../model/protectedTable.js";
import { printedCodes } from "./printedCodes.js";

/**
 * Why what a table prints does not add up to the totals that it prints, as its note says it.
 *
 * @example
 * import { englishTableWords, type TableSums } from "opsc/statistics";
 * const sums: TableSums = { unprinted: false, several: "rows" };
 * sums.several; //=> "rows"
 */
export interface TableSums {
  /** Whether a printed total holds a category that stands in the table neither by itself nor in a group. */
  readonly unprinted: boolean;
  /** Where one person or case can stand several times; absent where each stands once. */
  readonly several?: "rows" | "columns" | "rows-and-columns" | undefined;
}

/**
 * Reads from a table why it does not add up. A dimension with one printed category has nothing to be added up.
 *
 * @param table - A protected table, its last dimension across unless it has one alone.
 */
export function tableSums(table: ProtectedTable): TableSums {
  const { dimensions } = table;
  const codes = printedCodes(table);
  const unprinted = dimensions.some((dimension, place) => {
    const printed = codes[place]!.filter((code) => code !== dimension.total);
    if (printed.length === codes[place]!.length) return false;
    const leaves = leavesByCode(dimension);
    const held = new Set(printed.flatMap((code) => [...(leaves.get(code) ?? [])]));
    return [...(leaves.get(dimension.total) ?? [])].some((leaf) => !held.has(leaf));
  });
  const isSeveral = dimensions.map(
    ({ several, total }, place) =>
      several === true && codes[place]!.filter((code) => code !== total).length > 1,
  );
  const columns = dimensions.length > 1 && isSeveral.at(-1) === true;
  const rows = (dimensions.length > 1 ? isSeveral.slice(0, -1) : isSeveral).includes(true);
  if (rows) return { unprinted, several: columns ? "rows-and-columns" : "rows" };
  return columns ? { unprinted, several: "columns" } : { unprinted };
}
