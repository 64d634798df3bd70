import type { CodedValueFragment } from "../../../fragments/codedValue.js";
import { inlineWords } from "../../inlineWords.js";
import { plainText } from "../../plainText.js";
import { element } from "../element.js";
import type { HtmlHandler } from "../htmlHandler.js";

/** The label of a code, with list and code for a program. */
export const codedValue: HtmlHandler<CodedValueFragment> = (fragment, { wording }) => [
  element("span", { dataList: plainText(fragment.list), dataCode: plainText(fragment.code) }, [
    inlineWords(fragment, wording),
  ]),
];
