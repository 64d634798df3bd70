import type { SectionFragment } from "../../../fragments/section.js";
import { plainText } from "../../plainText.js";
import { element } from "../element.js";
import type { HtmlHandler } from "../htmlHandler.js";

const next = { 2: 3, 3: 4, 4: 5, 5: 6, 6: 6 } as const;

/** A section with its heading, the provisions in brackets, and what it holds, one rank deeper. */
export const section: HtmlHandler<SectionFragment> = (fragment, context) => {
  const provisions = context.wording.provisions(fragment.provisions ?? []);
  return [
    element("section", { id: fragment.id }, [
      element(`h${context.depth}`, {}, [
        plainText(fragment.title),
        ...(provisions === ""
          ? []
          : [element("span", { className: ["provisions"] }, [plainText(` (${provisions})`)])]),
      ]),
      ...context.blocks(fragment.children, { ...context, depth: next[context.depth] }),
    ]),
  ];
};
