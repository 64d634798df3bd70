import type { DefinitionListFragment } from "../../../fragments/definitionList.js";
import { blockParagraph } from "../blockParagraph.js";
import type { DocxBlockHandler } from "../docxHandler.js";

/** Each term on a line of its own, what it means set in below it. */
export const definitionList: DocxBlockHandler<DefinitionListFragment> = (fragment, context) => {
  const place = { ...context, indent: context.indent + 1 };
  return fragment.items.flatMap(({ term, definition }) => [
    blockParagraph("Term", context.inlines(term, context), context),
    blockParagraph("Definition", context.inlines(definition, place), place),
  ]);
};
