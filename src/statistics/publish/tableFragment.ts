import { table as makeTable, type TableColumn, type TableFragment } from "../../fragments/table.js";
import { tableCell } from "../../fragments/tableCell.js";
import { text } from "../../fragments/text.js";
import type { ProtectedTable } from "../model/protectedTable.js";
import { cellText, legendOf } from "./cellMarkers.js";
import { cellsByKey, combinations, keyOf, labelOfCategory, printedCodes } from "./printedCodes.js";
import { provenanceSentences } from "./provenanceText.js";
import { requireProtected } from "./requireProtected.js";

/**
 * Sets a protected table for readers: labels instead of codes, its title as the caption, and under it the unit, a legend of the
 * markers and how it was protected. `toMarkdown` and `toHtml` of `opsc/render` write it, alone or in a report.
 *
 * The last dimension lies across and the others stand as headings of the rows; a table of one dimension has one column of counts.
 * A suppressed cell is c, whatever the reason; not collected is x, not applicable z, and a count of nothing 0.
 *
 * @param table - A protected table.
 * @returns The fragment, named `table-` and the token of the table.
 * @throws TypeError for anything but a protected table.
 * @example
 * import { tableFragment, type ProtectedTable } from "opsc/statistics";
 * const refused = (() => { try { return tableFragment({} as ProtectedTable); } catch { return "refused"; } })();
 * refused; //=> "refused"
 */
export function tableFragment(table: ProtectedTable): TableFragment {
  requireProtected(table, "tableFragment");
  const codes = printedCodes(table);
  const byKey = cellsByKey(table);
  const alone = table.dimensions.length === 1;
  const across = alone ? undefined : table.dimensions.at(-1);
  const down = alone ? table.dimensions : table.dimensions.slice(0, -1);
  const acrossCodes = across === undefined ? [] : (codes.at(-1) ?? []);
  const unit = table.unit === "persons" ? "Persons" : "Cases";
  const columns: readonly TableColumn[] = [
    ...down.map(({ code, label }) => ({ key: `dimension-${code}`, label, rowHeader: true })),
    ...(across === undefined
      ? [{ key: "count", label: unit, align: "end" as const }]
      : acrossCodes.map((code) => ({
          key: `category-${code}`,
          label: labelOfCategory(across, code),
          align: "end" as const,
        }))),
  ];
  const shown = (coordinates: readonly string[]): string => {
    const value = byKey.get(keyOf(coordinates))?.value;
    return value === undefined ? "" : cellText(value);
  };
  const rows = [...combinations(codes.slice(0, down.length))].map((headings) =>
    [
      ...down.map((dimension, place) => labelOfCategory(dimension, headings[place] ?? "")),
      ...(across === undefined ? [shown(headings)] : acrossCodes.map((code) => shown([...headings, code]))),
    ].map((words) => (words === "" ? tableCell() : tableCell([text(words)]))),
  );
  const legend = legendOf(table.cells.map(({ value }) => value));
  const sentences = [
    `Unit: ${table.unit}.`,
    ...(across === undefined ? [] : [`Across: ${across.label}.`]),
    ...(legend === "" ? [] : [`${legend}.`]),
    provenanceSentences(table.provenance),
  ];
  return makeTable({
    id: `table-${table.definition.id}`,
    caption: [text(table.definition.title)],
    columns,
    rows,
    note: [text(sentences.join(" "))],
  });
}
