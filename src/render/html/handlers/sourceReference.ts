import type { SourceReferenceFragment } from "../../../fragments/sourceReference.js";
import { inlineWords } from "../../inlineWords.js";
import { element } from "../element.js";
import type { HtmlHandler } from "../htmlHandler.js";
import { outward } from "../outward.js";

/** The source as one line, linked where its address may be. */
export const sourceReference: HtmlHandler<SourceReferenceFragment> = (fragment, { wording }) =>
  outward(fragment.source.url, [
    element("span", { className: ["source"] }, [inlineWords(fragment, wording)]),
  ]);
