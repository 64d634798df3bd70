import type { SourceReferenceFragment } from "../../../fragments/sourceReference.js";
import { inlineWords } from "../../inlineWords.js";
import { safeAddress } from "../../safeAddress.js";
import type { MarkdownInlineHandler } from "../markdownHandler.js";

/** The source as one line, linked where its address may be. */
export const sourceReference: MarkdownInlineHandler<SourceReferenceFragment> = (fragment, { wording }) => {
  const words = { type: "text", value: inlineWords(fragment, wording) } as const;
  const url = safeAddress(fragment.source.url);
  return url === undefined ? [words] : [{ type: "link", url, children: [words] }];
};
