import { labelOf } from "../codes/labelOf.js";
import { codedValue } from "../fragments/codedValue.js";
import { phrase } from "../fragments/phrase.js";
import { provisionReference } from "../fragments/provisionReference.js";
import { sourceReference } from "../fragments/sourceReference.js";
import { table, type TableFragment } from "../fragments/table.js";
import { tableCell } from "../fragments/tableCell.js";
import { text } from "../fragments/text.js";
import { date } from "../fragments/date.js";
import { readings } from "../protocol/readings.js";
import { requirementDegrees } from "../protocol/requirementDegrees.js";
import type { CoverageCell, CoverageMatrix } from "./coverageMatrix.js";
import { coverageStatuses } from "./coverageStatuses.js";
import { groupCells } from "./groupCells.js";
import { groupWords } from "./groupWords.js";

/**
 * Which rows a table of coverage has.
 *
 * @example
 * import { coverage, coverageTable, type CoverageTableOptions } from "opsc/legislation";
 * const options: CoverageTableOptions = { rows: "known" };
 * coverageTable(coverage([], { reading: "treaty-minimum", asOf: "2025-04-01" }), options).rows; //=> []
 */
export interface CoverageTableOptions {
  /** `all` elements, or those of which something is `known`; all where it is left out. */
  readonly rows?: "all" | "known" | undefined;
}

const row = (cells: readonly [CoverageCell, ...CoverageCell[]]) => {
  const [{ provision, status, contested, degree, articles }] = cells;
  return [
    tableCell([provisionReference(provision)]),
    tableCell([text(groupWords(cells).label)]),
    tableCell([codedValue("requirementDegrees", degree, labelOf(requirementDegrees, degree))]),
    tableCell([
      codedValue("coverageStatuses", status, labelOf(coverageStatuses, status)),
      ...(contested ? [text(", contested")] : []),
    ]),
    tableCell(
      ...articles.map(
        ({ code, locator, source }) => phrase`${code}, ${locator} (${sourceReference(source)})`,
      ),
    ),
  ];
};

/**
 * A matrix as a table: provision, element, what the reading asks, status, the law behind it. Acts of one offence with the
 * same law behind them share a row.
 *
 * @param matrix - A matrix of `coverage`.
 * @param options - Which rows it has.
 * @returns The table, in the order of the catalogue.
 * @example
 * import { coverage, coverageTable } from "opsc/legislation";
 * const table = coverageTable(coverage([], { reading: "treaty-minimum", asOf: "2025-04-01" }));
 * table.columns.map(({ key }) => key); //=> ["provision", "element", "requirement", "status", "law"]
 */
export function coverageTable(matrix: CoverageMatrix, options: CoverageTableOptions = {}): TableFragment {
  const cells =
    options.rows === "known" ? matrix.cells.filter(({ status }) => status !== "unknown") : matrix.cells;
  const reading = labelOf(readings, matrix.reading).toLowerCase();
  return table({
    caption: phrase`Coverage of the Protocol by law on ${date(matrix.asOf)}, ${reading}`,
    columns: [
      { key: "provision", label: "Provision", rowHeader: true },
      { key: "element", label: "Element" },
      { key: "requirement", label: "Reading" },
      { key: "status", label: "Status" },
      { key: "law", label: "Law and source" },
    ],
    rows: groupCells(cells).map(row),
    note: [text("Unknown means that nobody has said whether the law covers the element; it is no gap.")],
  });
}
