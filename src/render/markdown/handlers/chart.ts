import type { ChartFragment } from "../../../fragments/chart.js";
import { plainText } from "../../plainText.js";
import type { MarkdownBlockHandler } from "../markdownHandler.js";

/** What there is to see in words, or the image that has these words for whoever does not see it, and the data as a table. */
export const chart: MarkdownBlockHandler<ChartFragment> = (fragment, context) => {
  const alternative = plainText(fragment.alternative);
  const file = context.chartFile?.(fragment.id);
  return [
    {
      type: "paragraph",
      children: [
        file === undefined
          ? { type: "text", value: alternative }
          : { type: "image", url: plainText(file), alt: alternative },
      ],
    },
    ...context.blocks([fragment.data], context),
  ];
};
