import type { Issue } from "../../issues/issue.js";
import type { CellValue } from "../model/cellValue.js";
import type { AggregateOptions } from "./aggregateOptions.js";
import type { ReportedCell } from "./reportedCells.js";

/** What a table says, by the codes of its own dimensions. */
export type ReportedTable = ReadonlyMap<string, CellValue>;

/** Names a cell inside a table. No code has a space. */
export const reportedKey = (codes: readonly string[]): string => codes.join(" ");

const same = (left: CellValue, right: CellValue): boolean =>
  left.kind === right.kind && (left.kind !== "count" || right.kind !== "count" || left.count === right.count);

/** Puts rows into their tables, and says which have no place and which contradict one another. */
export function cellsOfTables(
  cells: readonly ReportedCell[],
  options: AggregateOptions,
): { readonly tables: readonly ReportedTable[]; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const placed = new Set<ReportedCell>();
  const tables = options.tables.map((definition): ReportedTable => {
    const places = definition.dimensions.map((name) =>
      options.dimensions.findIndex(({ code }) => code === name),
    );
    const own = new Set(places);
    const printed = definition.dimensions.map((name) => definition.categories?.[name]);
    const found = new Map<string, CellValue>();
    const contradictory = new Set<string>();
    for (const cell of cells) {
      if (cell.tables?.includes(definition.id) === false) continue;
      const elsewhere = cell.codes.some(
        (code, place) => !own.has(place) && code !== options.dimensions[place]?.total,
      );
      const codes = places.map((place) => cell.codes[place]!);
      if (elsewhere || codes.some((code, place) => printed[place]?.includes(code) === false)) continue;
      placed.add(cell);
      const key = reportedKey(codes);
      const before = found.get(key);
      if (before === undefined) found.set(key, cell.value);
      else if (!same(before, cell.value)) contradictory.add(key);
    }
    for (const key of [...contradictory].sort()) {
      issues.push({
        code: "cell-repeated",
        severity: "error",
        path: ["tables", definition.id, ...key.split(" ")],
        message:
          "Expected one value for this cell: the text has it twice with different values. Find out which is right and leave the other out.",
      });
    }
    return found;
  });
  const stray = cells.filter((cell) => !placed.has(cell));
  if (stray[0] !== undefined) {
    issues.push({
      code: "cell-outside-tables",
      severity: "warning",
      path: ["rows", stray[0].row],
      message: `Rows in no declared table: ${stray.length}, the first of them ${stray[0].row}. They were not read; declare a table for them if they belong to one.`,
    });
  }
  return { tables, issues };
}
