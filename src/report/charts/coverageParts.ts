import type { CoverageCell } from "../../legislation/coverageMatrix.js";
import type { CoverageStatus } from "../../legislation/coverageStatuses.js";
import { chartColours, quietColours } from "./chartColours.js";
import { inBand, type ChartPart } from "./chartParts.js";
import type { ChartWords } from "./chartWords.js";
import { coverageColumns } from "./coverageActs.js";
import { textParts } from "./textParts.js";

/** Width of the plot of a heat map, in pixels. */
export const coveragePlot = 440;

const fills: Readonly<Record<CoverageStatus, { readonly fill: string; readonly letter: string }>> = {
  explicit: { fill: chartColours.deep, letter: quietColours.paper },
  partial: { fill: quietColours.pale, letter: chartColours.ink },
  absent: { fill: chartColours.red, letter: quietColours.paper },
  unknown: { fill: quietColours.paper, letter: chartColours.ink },
};

/** A cell in its row and column. */
export interface PlacedCell {
  /** Number of the row. */
  readonly row: number;
  /** Number of the column. */
  readonly column: number;
  /** The cell. */
  readonly cell: CoverageCell;
}

/** Where the meaning of a colour and its letter is said. */
export interface CoverageLegend {
  /** How many rows the coveragePlot has. */
  readonly rows: number;
  /** Where the legend begins, in pixels from the top. */
  readonly legend: number;
  /** Its place in the legend. */
  readonly place: number;
  /** The words. */
  readonly words: ChartWords;
}

/** The cells of one status with their letters, and what the colour means. */
export const coverageParts = (
  status: CoverageStatus,
  placed: readonly PlacedCell[],
  { rows, legend, place, words }: CoverageLegend,
): readonly ChartPart[] => {
  const { fill, letter } = fills[status];
  const x = inBand("column", coverageColumns.length, 0.08);
  const y = inBand("row", rows, 0.12);
  const mark = {
    type: "rect",
    fill,
    stroke: chartColours.soft,
    strokeWidth: 1,
    strokeDash: status === "unknown" ? [2, 2] : [],
  } as const;
  const label = words.label("coverageStatuses", status);
  const start = place * (coveragePlot / coverageColumns.length);
  return [
    {
      name: status,
      rows: placed.map(({ row, column, cell }) => ({
        row,
        column,
        element: cell.element,
        status,
        contested: cell.contested ? words.coverage.contested : "",
      })),
      marks: [{ mark, encoding: { x, y } }],
    },
    ...textParts(
      `${status}Letters`,
      placed.map(({ row, column, cell }) => ({
        label: `${words.coverage.marks[status]}${cell.contested ? words.coverage.contestedMark : ""}`,
        row: { row, column },
      })),
      { at: { x, y }, width: 60, align: "center", fill: letter, bold: true },
    ),
    {
      name: `${status}Swatch`,
      rows: [{ status }],
      marks: [
        {
          mark,
          encoding: {
            x: { value: start },
            x2: { value: start + 22 },
            y: { value: legend },
            y2: { value: legend + 20 },
          },
        },
      ],
    },
    ...textParts(`${status}Key`, [{ label: words.coverage.marks[status], row: {} }], {
      at: { x: { value: start + 11 }, y: { value: legend + 10 } },
      width: 60,
      align: "center",
      fill: letter,
      bold: true,
    }),
    ...textParts(`${status}Name`, [{ label, row: {} }], {
      at: { x: { value: start + 28 }, y: { value: legend + 10 } },
      width: coveragePlot / coverageColumns.length - 30,
    }),
  ];
};
