import type { CitationFragment } from "../../../fragments/citation.js";
import type { ProvisionReferenceFragment } from "../../../fragments/provisionReference.js";
import { inlineWords } from "../../inlineWords.js";
import { element } from "../element.js";
import type { HtmlHandler } from "../htmlHandler.js";

/** A citation or a provision, whose parts stay on one line. */
export const place: HtmlHandler<CitationFragment | ProvisionReferenceFragment> = (fragment, { wording }) => [
  element("span", { className: ["place"] }, [inlineWords(fragment, wording)]),
];
