import { figure } from "../../fragments/figure.js";
import { table as makeTable, type TableColumn, type TableFragment } from "../../fragments/table.js";
import { tableCell, type TableCell } from "../../fragments/tableCell.js";
import { text } from "../../fragments/text.js";
import type { Dimension } from "../model/dimension.js";
import type { ProtectedTable } from "../model/protectedTable.js";
import { markersOf } from "./cellMarkers.js";
import { cellsByKey, combinations, keyOf, printedCodes } from "./printedCodes.js";
import { requireProtected } from "./requireProtected.js";
import { tableSums } from "./tableSums.js";
import { englishTableWords, type TableWords } from "./tableWords.js";

/**
 * Sets a protected table for readers: labels instead of codes, its title as the caption, and under it whether the records are made up, the
 * unit, why it does not add up to its totals where it does not, a legend of the markers and how it was protected. `toMarkdown` and `toHtml` of `opsc/render` write it, alone or in a report.
 *
 * The last dimension lies across and the others stand as headings of the rows; a table of one dimension has one column of counts.
 * A suppressed cell is c, whatever the reason; not collected is x, not applicable z, and a count of nothing 0.
 *
 * @param table - A protected table.
 * @returns The fragment; every count in it is a figure that names its cell. It is named `table-` and the token of the table.
 * @throws TypeError for anything but a protected table.
 * @example
 * import { tableFragment, type ProtectedTable } from "opsc/statistics";
 * const refused = (() => { try { return tableFragment({} as ProtectedTable); } catch { return "refused"; } })();
 * refused; //=> "refused"
 */
export function tableFragment(table: ProtectedTable): TableFragment {
  return tableFragmentIn(table, englishTableWords);
}

/**
 * Sets a protected table as {@link tableFragment} does, in the words of any language.
 *
 * @param table - A protected table.
 * @param words - The words.
 * @returns The fragment.
 * @throws TypeError for anything but a protected table.
 * @example
 * import { englishTableWords, tableFragmentIn, type ProtectedTable } from "opsc/statistics";
 * const set = () => tableFragmentIn({} as ProtectedTable, englishTableWords);
 * const refused = (() => { try { return set(); } catch { return "refused"; } })();
 * refused; //=> "refused"
 */
export function tableFragmentIn(table: ProtectedTable, words: TableWords): TableFragment {
  requireProtected(table, "tableFragment");
  const codes = printedCodes(table);
  const byKey = cellsByKey(table);
  const alone = table.dimensions.length === 1;
  const across = alone ? undefined : table.dimensions.at(-1);
  const down = alone ? table.dimensions : table.dimensions.slice(0, -1);
  const acrossCodes = across === undefined ? [] : codes[codes.length - 1]!;
  const columns: readonly TableColumn[] = [
    ...down.map((dimension) => ({
      key: `dimension-${dimension.code}`,
      label: words.dimension(dimension),
      rowHeader: true,
    })),
    ...(across === undefined
      ? [{ key: "count", label: words.counts[table.unit], align: "end" as const }]
      : acrossCodes.map((code) => ({
          key: `category-${code}`,
          label: words.category(across, code),
          align: "end" as const,
        }))),
  ];
  const heading = (dimension: Dimension, code: string): TableCell => {
    const name = words.category(dimension, code);
    return name === "" ? tableCell() : tableCell([text(name)]);
  };
  const shown = (coordinates: readonly string[]): TableCell => {
    const value = byKey.get(keyOf(coordinates))?.value;
    if (value === undefined) return tableCell();
    const origin = { from: "protected-table", table: table.definition.id, coordinates } as const;
    return tableCell([figure({ value, origin, form: "cell" })]);
  };
  const rows = [...combinations(codes.slice(0, down.length))].map((headings) => [
    ...down.map((dimension, place) => heading(dimension, headings[place]!)),
    ...(across === undefined ? [shown(headings)] : acrossCodes.map((code) => shown([...headings, code]))),
  ]);
  const markers = markersOf(table.cells.map(({ value }) => value));
  return makeTable({
    id: `table-${table.definition.id}`,
    caption: [text(words.title(table))],
    columns,
    rows,
    note: [text(words.note(table, across, markers, tableSums(table)))],
  });
}
