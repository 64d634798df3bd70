import type { Element } from "hast";
import type { BlockFragment } from "../../fragments/block.js";
import type { SectionFragment } from "../../fragments/section.js";
import { plainText } from "../plainText.js";
import type { Wording } from "../wording/wording.js";
import { element } from "./element.js";

const listOf = (fragments: readonly BlockFragment[], levels: number): Element[] => {
  const sections = fragments.filter((fragment): fragment is SectionFragment => fragment.type === "section");
  if (sections.length === 0 || levels === 0) return [];
  return [
    element(
      "ol",
      {},
      sections.map(({ id, title, children }) =>
        element("li", {}, [
          element("a", { href: `#${id}` }, [plainText(title)]),
          ...listOf(children, levels - 1),
        ]),
      ),
    ),
  ];
};

/** The table of contents, two levels deep. */
export function tableOfContents(sections: readonly SectionFragment[], wording: Wording): Element {
  return element("nav", { className: ["contents"], ariaLabelledBy: ["contents-title"] }, [
    element("h2", { id: "contents-title" }, [wording.contents]),
    ...listOf(sections, 2),
  ]);
}
