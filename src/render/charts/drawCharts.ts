import type { ChartFragment } from "../../fragments/chart.js";
import { chartSpecificationSchema } from "../../fragments/chartSpecification.js";
import { walkFragments } from "../../fragments/walkFragments.js";
import type { Renderable } from "../renderable.js";
import { chartDrawings, type ChartDrawing, type ChartDrawings } from "./chartDrawings.js";
import { chartLibraries } from "./chartLibraries.js";
import type { DrawOptions } from "./drawOptions.js";
import { svgOf } from "./svgOf.js";

const forbidden = (cause: unknown): unknown =>
  cause instanceof EvalError
    ? new Error(
        'drawCharts makes code of text, as Vega does, which is forbidden here. Give it { interpreter: expressionInterpreter } of the package "vega-interpreter".',
        { cause },
      )
    : cause;

/**
 * Draws every chart of a report as static SVG with `vega` and `vega-lite`, which are loaded on use. The same report gives the same bytes.
 *
 * Drawn is the part of Vega-Lite in which the makers of `opsc/report` write: no expression, transform, address, image or link. Any other
 * specification is not even handed to the library; its chart keeps its table and is named in `undrawn`.
 *
 * @param report - A report.
 * @param options - What works out expressions where code may not be made of text.
 * @returns The drawings, for `toHtml`, or to be written as files; of two charts of one name the first.
 * @throws Error with the command that installs the packages, where there is a chart to draw and they are not there; and where code may not be
 * made of text and there is no interpreter.
 * @example
 * import { drawCharts } from "opsc/render";
 * const report = { title: "T", language: "en", asOf: "2025-04-01", synthetic: false, fragments: [] };
 * const drawings = await drawCharts(report);
 * drawings.ids; //=> []
 */
export async function drawCharts(report: Renderable, options: DrawOptions = {}): Promise<ChartDrawings> {
  const { interpreter } = options;
  const charts = new Map<string, ChartFragment>();
  for (const fragment of walkFragments(report.fragments)) {
    if (fragment.type === "chart" && !charts.has(fragment.id)) charts.set(fragment.id, fragment);
  }
  const drawings: ChartDrawing[] = [];
  const undrawn: string[] = [];
  const checked = [...charts.values()].map((fragment) => ({
    fragment,
    specification: chartSpecificationSchema.safeParse(fragment.specification),
  }));
  const libraries = checked.some(({ specification }) => specification.success)
    ? await chartLibraries()
    : undefined;
  for (const { fragment, specification } of checked) {
    if (libraries === undefined || !specification.success) undrawn.push(fragment.id);
    else {
      const svg = await svgOf(specification.data, libraries, interpreter).catch((error: unknown) => {
        throw forbidden(error);
      });
      drawings.push({ fragment, svg });
    }
  }
  return chartDrawings(drawings, undrawn);
}
