import type { FileChild } from "docx";
import type { ChartFragment } from "../../../fragments/chart.js";
import { blockParagraph } from "../blockParagraph.js";
import { drawing } from "../drawing.js";
import type { DocxBlockHandler, DocxContext } from "../docxHandler.js";

/** The drawing under its caption; where there is none, what there is to see in words. */
const seen = (fragment: ChartFragment, context: DocxContext): FileChild[] => {
  const { alternative, caption, id } = fragment;
  const picture = context.pictures(fragment);
  const drawn = picture === undefined ? undefined : drawing(picture, { name: id, alternative }, context);
  if (drawn === undefined) {
    return [
      blockParagraph("ChartWords", context.inlines([{ type: "text", value: alternative }], context), context),
    ];
  }
  return [
    blockParagraph("Caption", context.inlines(caption, context), context),
    blockParagraph("Chart", [drawn], context),
  ];
};

/** A chart, and its data as a table, which has a caption of its own. */
export const chart: DocxBlockHandler<ChartFragment> = (fragment, context) => {
  const place = { ...context, mark: undefined };
  return [...seen(fragment, place), ...context.blocks([fragment.data], place)];
};
