import type { DateFragment } from "../../../fragments/date.js";
import { inlineWords } from "../../inlineWords.js";
import { plainText } from "../../plainText.js";
import { element } from "../element.js";
import type { HtmlHandler } from "../htmlHandler.js";

/** A date in words that a program can read too. */
export const date: HtmlHandler<DateFragment> = (fragment, { wording }) => [
  element("time", { dateTime: plainText(fragment.value) }, [inlineWords(fragment, wording)]),
];
