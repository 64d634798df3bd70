import type { SectionFragment } from "../../../fragments/section.js";
import { plainText } from "../../plainText.js";
import { deeper } from "../deeper.js";
import type { MarkdownBlockHandler } from "../markdownHandler.js";

/** A heading with the provisions in brackets, and what the section holds, one rank deeper. */
export const section: MarkdownBlockHandler<SectionFragment> = (fragment, context) => {
  const provisions = context.wording.provisions(fragment.provisions ?? []);
  const suffix = provisions === "" ? "" : ` (${provisions})`;
  return [
    {
      type: "heading",
      depth: context.depth,
      children: [{ type: "text", value: plainText(`${fragment.title}${suffix}`) }],
    },
    ...context.blocks(fragment.children, { ...context, depth: deeper(context.depth) }),
  ];
};
