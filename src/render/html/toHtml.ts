import { toHtml as serialize } from "hast-util-to-html";
import type { Renderable } from "../renderable.js";
import { htmlTree } from "./htmlTree.js";

/**
 * Writes a report as one self-contained HTML page: table of contents, headings in order, tables with captions and headings, styles for
 * screen and print. It holds no script and asks for nothing from outside.
 *
 * What looks like markup in the data is escaped, and links are `https` only.
 *
 * @param report - A report.
 * @returns The page.
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
export function toHtml(report: Renderable): string {
  return `${serialize(htmlTree(report))}\n`;
}
