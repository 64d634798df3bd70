import { gfmToMarkdown } from "mdast-util-gfm";
import { toMarkdown as serialize } from "mdast-util-to-markdown";
import type { BlockFragment } from "../../fragments/block.js";
import type { Renderable } from "../renderable.js";
import { markdownTree, markdownTreeOfBlocks } from "./markdownTree.js";

/**
 * Writes a report, or blocks of one, as Markdown with tables (the dialect of GitHub).
 *
 * What looks like markup in the data is escaped, links are `https` only, and a row of a table has as many cells as the table has
 * columns, whatever the data hold.
 *
 * @param report - A report, or blocks; blocks are written in English.
 * @returns The Markdown text.
 * @example
 * import { paragraph, text } from "opsc/fragments";
 * import { toMarkdown } from "opsc/render";
 * toMarkdown([paragraph([text("1 < 2")])]); //=> "1 < 2\n"
 */
export function toMarkdown(report: Renderable | readonly BlockFragment[]): string {
  const tree = "fragments" in report ? markdownTree(report) : markdownTreeOfBlocks(report, "en");
  return serialize(tree, {
    bullet: "-",
    rule: "-",
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
  });
}
