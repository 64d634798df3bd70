export { ChartDrawings } from "./charts/chartDrawings.js";
export { drawCharts } from "./charts/drawCharts.js";
export type { DrawOptions, ExpressionInterpreter } from "./charts/drawOptions.js";
export type { DocxOptions } from "./docx/docxOptions.js";
export { toDocx } from "./docx/toDocx.js";
export { toHtml, type HtmlOptions } from "./html/toHtml.js";
export { toMarkdown, type MarkdownOptions } from "./markdown/toMarkdown.js";
export type { Renderable } from "./renderable.js";
export { toJson } from "./toJson.js";
