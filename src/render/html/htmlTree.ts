import type { ElementContent, Root } from "hast";
import type { BlockFragment } from "../../fragments/block.js";
import type { Fragment } from "../../fragments/fragment.js";
import { walkFragments } from "../../fragments/walkFragments.js";
import type { ChartDrawings } from "../charts/chartDrawings.js";
import { plainText } from "../plainText.js";
import type { Renderable } from "../renderable.js";
import { wordingIn } from "../wording/wordingIn.js";
import { anchorsIn } from "./anchorsIn.js";
import { element, textNode } from "./element.js";
import type { HtmlContext } from "./htmlHandler.js";
import { htmlHandlers } from "./htmlHandlers.js";
import { stylesheet } from "./stylesheet.js";
import { tableOfContents } from "./tableOfContents.js";

// The handler of a type takes fragments of that type alone; the tie between the two is lost to the compiler in an index.
const handle = (fragment: Fragment, context: HtmlContext): ElementContent[] =>
  htmlHandlers[fragment.type](fragment as never, context);

const blocks = (fragments: readonly BlockFragment[], context: HtmlContext): ElementContent[] =>
  fragments.flatMap((fragment) => [textNode("\n"), ...handle(fragment, context)]);

const inlines: HtmlContext["inlines"] = (fragments, context) =>
  fragments.flatMap((fragment) => handle(fragment, context));

/** What the page may load: its own styles, and the drawings that stand within it. */
const policyOf = (drawn: boolean): string =>
  `default-src 'none'; style-src 'unsafe-inline'${drawn ? "; img-src data:" : ""}`;

/** Whether a chart of the report has a drawing. */
const isDrawn = ({ fragments }: Renderable, drawings: ChartDrawings | undefined): boolean => {
  if (drawings === undefined) return false;
  for (const fragment of walkFragments(fragments)) {
    if (fragment.type === "chart" && drawings.svgOf(fragment) !== undefined) return true;
  }
  return false;
};

/** The HTML tree of a report: one page that needs nothing from outside and runs no script. */
export function htmlTree(report: Renderable, drawings?: ChartDrawings): Root {
  const wording = wordingIn(report.language);
  const title = plainText(report.title);
  const synthetic = report.synthetic
    ? [element("p", { className: ["synthetic-mark"], role: "note" }, [wording.synthetic])]
    : [];
  const head = element("head", {}, [
    element("meta", { charSet: "utf-8" }),
    element("meta", {
      httpEquiv: ["Content-Security-Policy"],
      content: policyOf(isDrawn(report, drawings)),
    }),
    element("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    element("meta", { name: "color-scheme", content: "light dark" }),
    element("meta", { name: "referrer", content: "no-referrer" }),
    element("title", {}, [title]),
    element("style", {}, [stylesheet(wording)]),
  ]);
  const body = element("body", { className: report.synthetic ? ["synthetic"] : undefined }, [
    element("a", { className: ["skip"], href: "#report" }, [wording.skip]),
    element("header", { className: ["masthead"] }, [
      ...synthetic,
      element("h1", {}, [title]),
      element("p", { className: ["as-of"] }, [wording.asOf(wording.date(plainText(report.asOf)))]),
    ]),
    element("div", { className: ["page"] }, [
      tableOfContents(report.fragments, wording),
      element(
        "main",
        { id: "report", tabIndex: -1 },
        blocks(report.fragments, {
          wording,
          depth: 2,
          anchors: anchorsIn(report.fragments),
          drawings,
          blocks,
          inlines,
        }),
      ),
    ]),
  ]);
  return {
    type: "root",
    children: [{ type: "doctype" }, element("html", { lang: plainText(report.language) }, [head, body])],
  };
}
