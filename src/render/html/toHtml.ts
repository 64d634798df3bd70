import { toHtml as serialize } from "hast-util-to-html";
import { ChartDrawings } from "../charts/chartDrawings.js";
import type { Renderable } from "../renderable.js";
import { htmlTree } from "./htmlTree.js";

/**
 * What a page can be given beside the report.
 *
 * @example
 * import { toHtml, type HtmlOptions } from "opsc/render";
 * const options: HtmlOptions = {};
 * const report = { title: "T", language: "en", asOf: "2025-04-01", synthetic: false, fragments: [] };
 * toHtml(report, options).includes("<h1>T</h1>"); //=> true
 */
export interface HtmlOptions {
  /** The drawings of the charts, from `drawCharts`; a chart without one has its words and its table. */
  readonly drawings?: ChartDrawings | undefined;
}

/**
 * Writes a report as one self-contained HTML page: table of contents, headings in order, tables with captions and headings, styles for
 * screen and print. It holds no script and asks for nothing from outside.
 *
 * What looks like markup in the data is escaped, and links are `https` only. A drawing stands in the page as an image, so that nothing in
 * it can act, over its table.
 *
 * @param report - A report.
 * @param options - The drawings of its charts.
 * @returns The page.
 * @throws TypeError for drawings that `drawCharts` did not make.
 * @example
 * import { toHtml } from "opsc/render";
 * const page = toHtml({
 *   title: "1 < 2",
 *   language: "en",
 *   asOf: "2025-04-01",
 *   synthetic: false,
 *   fragments: [],
 * });
 * page.includes("<h1>1 &#x3C; 2</h1>"); //=> true
 */
export function toHtml(report: Renderable, options: HtmlOptions = {}): string {
  const { drawings } = options;
  if (drawings !== undefined && !ChartDrawings.is(drawings)) {
    throw new TypeError("toHtml takes the drawings that drawCharts made, and no others.");
  }
  return `${serialize(htmlTree(report, drawings))}\n`;
}
