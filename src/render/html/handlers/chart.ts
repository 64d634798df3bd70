import type { ChartFragment } from "../../../fragments/chart.js";
import { plainText } from "../../plainText.js";
import { element } from "../element.js";
import type { HtmlHandler } from "../htmlHandler.js";

/** What there is to see in words, and the data as a table. */
export const chart: HtmlHandler<ChartFragment> = (fragment, context) => [
  element("figure", { id: fragment.id, className: ["chart"] }, [
    element("figcaption", {}, [plainText(fragment.alternative)]),
    ...context.blocks([fragment.data], context),
  ]),
];
