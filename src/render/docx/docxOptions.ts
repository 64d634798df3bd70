import type { ChartDrawings } from "../charts/chartDrawings.js";

/**
 * What a Word document can be given beside the report.
 *
 * @example
 * import { toDocx, type DocxOptions } from "opsc/render";
 * const options: DocxOptions = {};
 * const report = { title: "T", language: "en", asOf: "2025-04-01", synthetic: false, fragments: [] };
 * const bytes = await toDocx(report, options);
 * bytes.length > 1000; //=> true
 */
export interface DocxOptions {
  /** The drawings of the charts, from `drawCharts`; a chart without one has its words and its table. */
  readonly drawings?: ChartDrawings | undefined;
  /**
   * Makes a PNG of a drawing, for readers that do not know the SVG of Word documents, as LibreOffice 7.4 does not. Without it they show a
   * blank in the place of the drawing, over its table.
   */
  readonly picture?: ((svg: string) => Promise<Uint8Array>) | undefined;
}
