import type { ChartFragment } from "../../../fragments/chart.js";
import { plainText } from "../../plainText.js";
import type { MarkdownBlockHandler } from "../markdownHandler.js";

/** What there is to see in words, and the data as a table. */
export const chart: MarkdownBlockHandler<ChartFragment> = (fragment, context) => [
  { type: "paragraph", children: [{ type: "text", value: plainText(fragment.alternative) }] },
  ...context.blocks([fragment.data], context),
];
