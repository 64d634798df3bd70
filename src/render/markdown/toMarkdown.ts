import { gfmToMarkdown } from "mdast-util-gfm";
import { toMarkdown as serialize } from "mdast-util-to-markdown";
import type { BlockFragment } from "../../fragments/block.js";
import type { Renderable } from "../renderable.js";
import { markdownTree, markdownTreeOfBlocks } from "./markdownTree.js";
import { textHandler } from "./textHandler.js";

/**
 * What Markdown can be given beside the report.
 *
 * @example
 * import { toMarkdown, type MarkdownOptions } from "opsc/render";
 * const options: MarkdownOptions = { chartFile: (id) => `charts/${id}.svg` };
 * toMarkdown([], options); //=> ""
 */
export interface MarkdownOptions {
  /** Names the file with the drawing of a chart, by its identifier; undefined where there is none. Without it a chart is words and a table. */
  readonly chartFile?: ((id: string) => string | undefined) | undefined;
}

/**
 * Writes a report, or blocks of one, as Markdown with tables (the dialect of GitHub).
 *
 * What looks like markup in the data is escaped, links are `https` only, and a row of a table has as many cells as the table has
 * columns, whatever the data hold.
 *
 * @param report - A report, or blocks; blocks are written in English.
 * @param options - Where the drawings of its charts are.
 * @returns The Markdown text.
 * @example
 * import { paragraph, text } from "opsc/fragments";
 * import { toMarkdown } from "opsc/render";
 * toMarkdown([paragraph([text("1 < 2")])]); //=> "1 < 2\n"
 */
export function toMarkdown(
  report: Renderable | readonly BlockFragment[],
  options: MarkdownOptions = {},
): string {
  const { chartFile } = options;
  const tree =
    "fragments" in report ? markdownTree(report, chartFile) : markdownTreeOfBlocks(report, "en", chartFile);
  return serialize(tree, {
    bullet: "-",
    rule: "-",
    handlers: { text: textHandler },
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
  });
}
