import type { ChartRow } from "../../fragments/chartSpecification.js";
import type { CellValue } from "../../statistics/model/cellValue.js";
import { chartColours, quietColours } from "./chartColours.js";
import { inBand, onScale, type ChartPart } from "./chartParts.js";
import type { ChartWords } from "./chartWords.js";
import type { FunnelStep } from "./funnelSteps.js";
import { chartFontSize, chartLine, mostLines, textParts } from "./textParts.js";
import { textWidth } from "./wrapText.js";

/** Room for the names of the stages, in pixels. */
export const funnelLeft = 170;

/** Width of the plot, in pixels. */
export const funnelPlot = 440;

/** What a funnel is drawn of, from back to front. */
export const funnelParts = (steps: readonly FunnelStep[], words: ChartWords): readonly ChartPart[] => {
  const most = Math.max(1, ...steps.map(({ value }) => (value.kind === "count" ? value.count : 0)));
  const y = inBand("row", steps.length, 0.3);
  const x = (field: string) => onScale(field, [0, most]);
  const rowsOf = (kind: CellValue["kind"]): ChartRow[] =>
    steps
      .filter(({ value }) => value.kind === kind)
      .map(({ row, stage, label, value }) =>
        value.kind === "count"
          ? { row, stage, label, from: 0, count: value.count }
          : { row, stage, label, value: value.kind },
      );
  const openFrom = textWidth(words.missing["not-collected"], chartFontSize) + 24;
  const box = { x: { value: 0 }, x2: { value: funnelPlot }, y };
  const missing = (kind: Exclude<CellValue["kind"], "count">) =>
    textParts(
      kind === "suppressed" ? "hiddenWords" : kind === "not-collected" ? "openWords" : "inapplicableWords",
      steps
        .filter(({ value }) => value.kind === kind)
        .map(({ row }) => ({ label: words.missing[kind], row: { row } })),
      { at: { x: { value: 10 }, y }, width: funnelPlot - 20, fill: chartColours.soft },
    );
  return [
    {
      name: "hidden",
      rows: rowsOf("suppressed"),
      marks: [
        {
          mark: {
            type: "rect",
            fill: quietColours.haze,
            stroke: chartColours.soft,
            strokeWidth: 1.5,
            strokeDash: [5, 4],
          },
          encoding: box,
        },
      ],
    },
    {
      name: "open",
      rows: rowsOf("not-collected"),
      marks: [
        {
          mark: { type: "rule", stroke: chartColours.soft, strokeWidth: 1.5, strokeDash: [1, 5] },
          encoding: { x: { value: openFrom }, x2: { value: funnelPlot }, y },
        },
      ],
    },
    {
      name: "counted",
      rows: rowsOf("count"),
      marks: [
        {
          mark: { type: "bar", fill: chartColours.blue },
          encoding: { x: x("from"), x2: { field: "count" }, y },
        },
      ],
    },
    ...textParts(
      "counts",
      steps.flatMap(({ row, value }) =>
        value.kind === "count"
          ? [{ label: words.number(value.count), row: { row, count: value.count } }]
          : [],
      ),
      { at: { x: x("count"), y }, width: 100, bold: true, dx: 6 },
    ),
    ...missing("suppressed"),
    ...missing("not-collected"),
    ...missing("not-applicable"),
    {
      name: "start",
      rows: [{ from: 0 }],
      marks: [
        {
          mark: { type: "rule", stroke: chartColours.ink, strokeWidth: 1 },
          encoding: { x: x("from"), y: { value: 0 }, y2: { value: funnelHeight(steps) } },
        },
      ],
    },
    ...textParts(
      "stages",
      steps.map(({ row, label }) => ({ label, row: { row } })),
      { at: { x: { value: 8 - funnelLeft }, y }, width: funnelLeft - 20 },
    ),
  ];
};

/** Height of the plot, in pixels. */
export const funnelHeight = (steps: readonly FunnelStep[]): number =>
  steps.length *
  Math.max(
    40,
    mostLines(
      steps.map(({ label }) => label),
      funnelLeft - 20,
    ) *
      chartLine +
      14,
  );
