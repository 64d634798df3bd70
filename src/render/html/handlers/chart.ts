import type { ChartFragment } from "../../../fragments/chart.js";
import { plainText } from "../../plainText.js";
import { element } from "../element.js";
import type { HtmlHandler } from "../htmlHandler.js";

/** The address of a drawing within the page. */
const addressOf = (svg: string): string => `data:image/svg+xml,${encodeURIComponent(svg)}`;

/** The drawing, where there is one, over the data as a table; in its place what there is to see in words. */
export const chart: HtmlHandler<ChartFragment> = (fragment, context) => {
  const svg = context.drawings?.svgOf(fragment);
  const alternative = plainText(fragment.alternative);
  const seen =
    svg === undefined
      ? [element("figcaption", {}, [alternative])]
      : [
          element("img", { src: addressOf(svg), alt: alternative }),
          element("figcaption", {}, context.inlines(fragment.caption, context)),
        ];
  return [
    element("figure", { id: fragment.id, className: ["chart"] }, [
      ...seen,
      ...context.blocks([fragment.data], context),
    ]),
  ];
};
