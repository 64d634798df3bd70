import type { PhrasingContent, Root } from "mdast";
import type { BlockFragment } from "../../fragments/block.js";
import type { InlineFragment } from "../../fragments/inline.js";
import { plainText } from "../plainText.js";
import type { Renderable } from "../renderable.js";
import { wordingIn } from "../wording/wordingIn.js";
import type { ChartFile, MarkdownBlock, MarkdownContext } from "./markdownHandler.js";
import { markdownBlockHandlers, markdownInlineHandlers } from "./markdownHandlers.js";

// The handler of a type takes fragments of that type alone; the tie between the two is lost to the compiler in an index.
const blocks = (fragments: readonly BlockFragment[], context: MarkdownContext): MarkdownBlock[] =>
  fragments.flatMap((fragment) => markdownBlockHandlers[fragment.type](fragment as never, context));

const inlines = (fragments: readonly InlineFragment[], context: MarkdownContext): PhrasingContent[] =>
  fragments.flatMap((fragment) => markdownInlineHandlers[fragment.type](fragment as never, context));

/** The Markdown tree of blocks, without a title. */
export function markdownTreeOfBlocks(
  fragments: readonly BlockFragment[],
  language: string,
  chartFile?: ChartFile,
): Root {
  return {
    type: "root",
    children: blocks(fragments, { wording: wordingIn(language), depth: 1, chartFile, blocks, inlines }),
  };
}

/** The Markdown tree of a report: title, mark of made-up data, day, sections. */
export function markdownTree(report: Renderable, chartFile?: ChartFile): Root {
  const wording = wordingIn(report.language);
  return {
    type: "root",
    children: [
      { type: "heading", depth: 1, children: [{ type: "text", value: plainText(report.title) }] },
      ...(report.synthetic
        ? [
            {
              type: "paragraph" as const,
              children: [
                { type: "strong" as const, children: [{ type: "text" as const, value: wording.synthetic }] },
              ],
            },
          ]
        : []),
      {
        type: "paragraph",
        children: [{ type: "text", value: wording.asOf(wording.date(plainText(report.asOf))) }],
      },
      ...blocks(report.fragments, { wording, depth: 2, chartFile, blocks, inlines }),
    ],
  };
}
