import { chart, type ChartFragment } from "../../fragments/chart.js";
import { codedValue } from "../../fragments/codedValue.js";
import { date } from "../../fragments/date.js";
import { table } from "../../fragments/table.js";
import { tableCell, type TableCell } from "../../fragments/tableCell.js";
import { text } from "../../fragments/text.js";
import type { CoverageCell, CoverageMatrix } from "../../legislation/coverageMatrix.js";
import { coverageStatuses } from "../../legislation/coverageStatuses.js";
import type { ChartOptions } from "./chartOptions.js";
import { chartOfParts, inBand } from "./chartParts.js";
import { chartIds } from "./chartWords.js";
import { coverageActs, coverageColumns, type CoverageColumn } from "./coverageActs.js";
import { coverageParts, coveragePlot, type PlacedCell } from "./coverageParts.js";
import { englishChartWords } from "./englishChartWords.js";
import { mostLines, chartLine, textParts } from "./textParts.js";

/**
 * Whether the provisions behind a matrix are made up, and the words of its chart.
 *
 * @example
 * import type { CoverageChartOptions } from "opsc/report";
 * const options: CoverageChartOptions = { synthetic: true };
 * options.synthetic; //=> true
 */
export interface CoverageChartOptions extends ChartOptions {
  /** Whether the data are made up; the drawing then says so. */
  readonly synthetic?: boolean | undefined;
}

const left = 270;
const rowHeight = 24;

/**
 * Draws a matrix of coverage as a heat map: a row for each act of each offence of article 3, a column for the act itself and for each mode
 * beside it. Every cell has a letter as well as its colour; what nobody has spoken of is white with a dashed edge, never as absent.
 *
 * @param matrix - A matrix of `coverage`.
 * @param options - Whether the data are made up, and the words.
 * @returns The chart with its table; the elements of other kinds stand in `coverageTable` alone.
 * @example
 * import { coverage } from "opsc/legislation";
 * import { coverageChart } from "opsc/report";
 * const drawn = coverageChart(coverage([], { reading: "treaty-minimum", asOf: "2025-04-01" }));
 * drawn.data.columns.map(({ key }) => key); //=> ["offence", "act", "committed", "attempt", "complicity", "participation"]
 */
export function coverageChart(matrix: CoverageMatrix, options: CoverageChartOptions = {}): ChartFragment {
  const { id = chartIds.coverage, words = englishChartWords, synthetic = false } = options;
  const acts = coverageActs(matrix);
  const nameOf = (column: CoverageColumn): string =>
    column === "committed" ? words.coverage.committed : words.label("modes", column);
  const lines = acts.flatMap((act, index) => [
    ...(acts[index - 1]?.offence === act.offence ? [] : [{ offence: act.offence, act: undefined }]),
    { offence: act.offence, act },
  ]);
  const height = lines.length * rowHeight;
  const placed = lines.flatMap(({ act }, row) =>
    coverageColumns.flatMap((column, place): PlacedCell[] => {
      const cell = act?.cells[column];
      return cell === undefined ? [] : [{ row, column: place, cell }];
    }),
  );
  const y = inBand("row", lines.length, 0.12);
  const used = coverageStatuses
    .map(({ code }) => code)
    .filter((status) => placed.some(({ cell }) => cell.status === status));
  const caption = words.coverage.caption(words.label("readings", matrix.reading), date(matrix.asOf));
  const contested = placed.some(({ cell }) => cell.contested);
  const shown = (cell: CoverageCell | undefined): TableCell =>
    cell === undefined
      ? tableCell()
      : tableCell([
          codedValue("coverageStatuses", cell.status, words.label("coverageStatuses", cell.status)),
          ...(cell.contested ? [text(`, ${words.coverage.contested}`)] : []),
        ]);
  return chart({
    id,
    caption,
    alternative: words.coverage.alternative(used.map((status) => words.label("coverageStatuses", status))),
    specification: {
      ...chartOfParts(
        {
          width: coveragePlot,
          height,
          left,
          top:
            mostLines(coverageColumns.map(nameOf), coveragePlot / coverageColumns.length - 10) * chartLine +
            14,
          right: 10,
          bottom: contested ? 64 : 44,
        },
        [
          ...used.flatMap((status, place) =>
            coverageParts(
              status,
              placed.filter(({ cell }) => cell.status === status),
              { rows: lines.length, legend: height + 14, place, words },
            ),
          ),
          ...(contested
            ? textParts(
                "contestedKey",
                [{ label: `${words.coverage.contestedMark} ${words.coverage.contested}`, row: {} }],
                { at: { x: { value: 0 }, y: { value: height + 50 } }, width: coveragePlot },
              )
            : []),
          ...textParts(
            "headings",
            coverageColumns.map((column, place) => ({ label: nameOf(column), row: { column: place } })),
            {
              at: { x: inBand("column", coverageColumns.length, 0.08), y: { value: -6 } },
              width: coveragePlot / coverageColumns.length - 10,
              align: "center",
              baseline: "bottom",
              bold: true,
            },
          ),
          ...textParts(
            "offences",
            lines.flatMap(({ offence, act }, row) =>
              act === undefined ? [{ label: words.label("offenceCodes", offence), row: { row } }] : [],
            ),
            { at: { x: { value: 8 - left }, y }, width: left + coveragePlot - 30, bold: true },
          ),
          ...textParts(
            "acts",
            lines.flatMap(({ act }, row) =>
              act === undefined ? [] : [{ label: words.label("conducts", act.conduct), row: { row } }],
            ),
            { at: { x: { value: 24 - left }, y }, width: left - 40 },
          ),
        ],
        synthetic ? words.synthetic : undefined,
      ),
    },
    data: table({
      id: `${id}-data`,
      caption: [text(words.data), ...caption],
      columns: [
        { key: "offence", label: words.coverage.offence, rowHeader: true },
        { key: "act", label: words.coverage.act, rowHeader: true },
        ...coverageColumns.map((column) => ({ key: column, label: nameOf(column) })),
      ],
      rows: acts.map(({ offence, conduct, cells }) => [
        tableCell([codedValue("offenceCodes", offence, words.label("offenceCodes", offence))]),
        tableCell([codedValue("conducts", conduct, words.label("conducts", conduct))]),
        ...coverageColumns.map((column) => shown(cells[column])),
      ]),
      note: [text(words.coverage.note)],
    }),
  });
}
