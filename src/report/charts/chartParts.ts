import {
  chartFont,
  type ChartLayer,
  type ChartPlace,
  type ChartRow,
  type ChartSpecification,
} from "../../fragments/chartSpecification.js";
import { chartColours, quietColours } from "./chartColours.js";

/** Data with the marks that show them. */
export interface ChartPart {
  /** Name of the data, different for each part of a chart. */
  readonly name: string;
  /** The data. */
  readonly rows: readonly ChartRow[];
  /** The marks, from back to front. */
  readonly marks: readonly Omit<ChartLayer, "data">[];
}

/** Size of a plot and the room around it, in pixels. */
export interface ChartFrame {
  /** Width of the plot. */
  readonly width: number;
  /** Height of the plot. */
  readonly height: number;
  /** Room on the left, for the names of the rows. */
  readonly left: number;
  /** Room over the plot. */
  readonly top: number;
  /** Room on the right. */
  readonly right: number;
  /** Room under the plot. */
  readonly bottom: number;
}

/** A place on a scale of numbers. */
export const onScale = (field: string, domain: readonly [number, number]): ChartPlace => ({
  field,
  type: "quantitative",
  scale: { domain, nice: false },
  axis: null,
});

/** A place in one of so many rows or columns. */
export const inBand = (field: string, bands: number, padding = 0.3): ChartPlace => ({
  field,
  type: "ordinal",
  scale: { domain: Array.from({ length: bands }, (_, band) => band), padding },
  axis: null,
  sort: null,
});

const markRoom = 24;

/**
 * Makes the specification of parts; a part without data is left out.
 *
 * @param frame - The sizes.
 * @param parts - From back to front.
 * @param mark - What stands over the whole drawing, for made-up data.
 */
export function chartOfParts(
  { width, height, left, top, right, bottom }: ChartFrame,
  parts: readonly ChartPart[],
  mark?: string,
): ChartSpecification {
  const room = top + (mark === undefined ? 0 : markRoom);
  const marked: readonly ChartPart[] =
    mark === undefined
      ? []
      : [
          {
            name: "mark",
            rows: [{ shown: mark }],
            marks: [
              {
                mark: {
                  type: "text",
                  align: "left",
                  baseline: "top",
                  fontSize: 13,
                  fontWeight: "bold",
                  fill: chartColours.ochre,
                },
                encoding: {
                  x: { value: 8 - left },
                  y: { value: 6 - room },
                  text: { field: "shown", type: "nominal" },
                },
              },
            ],
          },
        ];
  const drawn = [...parts, ...marked].filter(({ rows }) => rows.length > 0);
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    background: quietColours.paper,
    width,
    height,
    padding: { left, top: room, right, bottom },
    autosize: "none",
    config: { aria: false, font: chartFont, view: { stroke: null } },
    datasets: Object.fromEntries(drawn.map(({ name, rows }) => [name, rows])),
    layer: drawn.flatMap(({ name, marks }) => marks.map((mark) => ({ data: { name }, ...mark }))),
  };
}
