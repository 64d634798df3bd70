import { groupSums } from "./groupSums.js";
import type { PublishedAuditOptions } from "./publishedAuditOptions.js";
import { publishedGroups } from "./publishedGroups.js";
import type { PublishedTable } from "./publishedTable.js";
import { cellTextReader } from "./readCellText.js";
import { totalCodes } from "./totalCodes.js";

/**
 * How often the sums of a table come out where every number is printed.
 *
 * @example
 * import type { OpenSums } from "opsc/statistics";
 * const sums: OpenSums = { dimension: "Sex", sums: 120, right: 118 };
 * sums.right / sums.sums > 0.95; //=> true
 */
export interface OpenSums {
  /** The dimension along which they run. */
  readonly dimension: string;
  /** Totals that are printed with two parts or more, all of them numbers. */
  readonly sums: number;
  /** Of these, how many are the sum of their parts. */
  readonly right: number;
}

/**
 * Counts, for each dimension, the sums in which nothing is hidden and how many of them come out. What an audit says of hidden
 * cells rests on sums like these: where they often do not come out, totals hold more than the parts that are printed.
 *
 * @param table - The table.
 * @param options - The same as for `auditPublished`.
 * @returns A line for each dimension. Cells that contradict themselves within a group take the whole group out.
 * @example
 * import { sumsThatHideNothing } from "opsc/statistics";
 * const rows = [["Total", "10"], ["Female", "3"], ["Male", "7"]].map(([sex = "", text = ""]) => ({
 *   group: [], coordinates: [sex], text,
 * }));
 * sumsThatHideNothing({ groupBy: [], dimensions: ["Sex"], rows }); //=> [{ dimension: "Sex", sums: 1, right: 1 }]
 */
export function sumsThatHideNothing(table: PublishedTable, options: PublishedAuditOptions = {}): OpenSums[] {
  const { suppressed = ["<5"], zerosPrinted = false } = options;
  const totals = totalCodes(table.dimensions, options.total);
  const groups = publishedGroups(table, cellTextReader(suppressed, zerosPrinted));
  return table.dimensions.map((dimension, place) => {
    let sums = 0;
    let right = 0;
    for (const { cells, contradictory } of groups) {
      if (contradictory) continue;
      for (const { total, parts } of groupSums(cells, totals, "left-out", place)) {
        const numbers = [total, ...parts].map((number) => cells[number]?.reading);
        let rest = 0;
        let printed = 0;
        for (const [at, reading] of numbers.entries()) {
          if (reading?.kind !== "count") continue;
          printed += 1;
          rest += at === 0 ? reading.lower : -reading.lower;
        }
        if (printed < numbers.length) continue;
        sums += 1;
        if (rest === 0) right += 1;
      }
    }
    return { dimension, sums, right };
  });
}
