import type { ChartLayer, ChartRow } from "../../fragments/chartSpecification.js";
import { chartColours } from "./chartColours.js";
import type { ChartPart } from "./chartParts.js";
import { wrapText } from "./wrapText.js";

/** Size of the letters of charts in pixels; printed across a page of A4 they are those of 9 points. */
export const chartFontSize = 13;

/** Height of a line of words. */
export const chartLine = 16;

/** Words with the data that say where they stand. */
export interface PlacedText {
  /** The words. */
  readonly label: string;
  /** Where they stand, and what else belongs to them. */
  readonly row: ChartRow;
}

/** How words are set. */
export interface TextSetting {
  /** Where they stand. */
  readonly at: Pick<ChartLayer["encoding"], "x" | "y">;
  /** Width of a line in pixels. */
  readonly width: number;
  /** Which edge is at the place; the left one where it is left out. */
  readonly align?: "center" | "left" | "right";
  /** Whether the place is at the middle of the lines, under them or over them; the middle where it is left out. */
  readonly baseline?: "bottom" | "middle" | "top";
  /** Colour; ink where it is left out. */
  readonly fill?: string;
  /** Whether they are bold. */
  readonly bold?: boolean;
  /** How far they stand to the right of the place, in pixels. */
  readonly dx?: number;
}

const shift = (baseline: "bottom" | "middle" | "top", lines: number): number =>
  baseline === "top" ? 0 : -(lines - 1) * chartLine * (baseline === "middle" ? 0.5 : 1);

/** Words in lines: one part for each number of lines, because the shift to the middle stands in the mark. */
export function textParts(
  name: string,
  texts: readonly PlacedText[],
  setting: TextSetting,
): readonly ChartPart[] {
  const {
    at,
    width,
    align = "left",
    baseline = "middle",
    fill = chartColours.ink,
    bold = false,
    dx = 0,
  } = setting;
  const wrapped = texts.map(({ label, row }) => ({
    label,
    row,
    lines: wrapText(label, width, chartFontSize),
  }));
  return ["One", "Two", "Three"].map((suffix, index) => ({
    name: `${name}${suffix}`,
    rows: wrapped
      .filter(({ lines }) => lines.length === index + 1)
      .map(({ label, row, lines }) => ({ ...row, label, shown: lines.join("\n") })),
    marks: [
      {
        mark: {
          type: "text",
          align,
          baseline,
          fill,
          fontSize: chartFontSize,
          fontWeight: bold ? "bold" : "normal",
          lineBreak: "\n",
          lineHeight: chartLine,
          dx,
          dy: shift(baseline, index + 1),
        },
        encoding: { ...at, text: { field: "shown", type: "nominal" } },
      },
    ],
  }));
}

/** How many lines the longest of some labels takes. */
export const mostLines = (labels: readonly string[], width: number): number =>
  Math.max(1, ...labels.map((label) => wrapText(label, width, chartFontSize).length));
