import type { DefinitionListFragment } from "../../../fragments/definitionList.js";
import { element } from "../element.js";
import type { HtmlHandler } from "../htmlHandler.js";

/** A list of definitions. */
export const definitionList: HtmlHandler<DefinitionListFragment> = (fragment, context) => [
  element(
    "dl",
    {},
    fragment.items.flatMap(({ term, definition }) => [
      element("dt", {}, context.inlines(term, context)),
      element("dd", {}, context.inlines(definition, context)),
    ]),
  ),
];
