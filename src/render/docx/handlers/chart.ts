import type { ChartFragment } from "../../../fragments/chart.js";
import { blockParagraph } from "../blockParagraph.js";
import type { DocxBlockHandler } from "../docxHandler.js";

/** What there is to see in words, and the data as a table, which has the caption. */
export const chart: DocxBlockHandler<ChartFragment> = (fragment, context) => [
  // A drawing, where there is one for fragment.id, stands here: above the words for whoever does not see it.
  blockParagraph("ChartWords", context.inlines([{ type: "text", value: fragment.alternative }], context), {
    ...context,
    mark: undefined,
  }),
  ...context.blocks([fragment.data], { ...context, mark: undefined }),
];
