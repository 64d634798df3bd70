import type { FindingFragment } from "../../../fragments/finding.js";
import { joinFragments } from "../../../fragments/joinFragments.js";
import { sourceReference } from "../../../fragments/sourceReference.js";
import { element } from "../element.js";
import type { HtmlHandler } from "../htmlHandler.js";

/** A finding in a frame that begins with its severity; the severity is in words, not in colour alone. */
export const finding: HtmlHandler<FindingFragment> = (fragment, context) => {
  const { wording } = context;
  const sources = joinFragments(
    fragment.sources.map((source) => [sourceReference(source)]),
    wording.punctuation.semicolon,
  );
  return [
    element("div", { role: "note", className: ["finding", fragment.severity], dataCode: fragment.code }, [
      element("p", {}, [
        element("strong", {}, [`${wording.severities[fragment.severity]}.`]),
        " ",
        ...context.inlines(fragment.message, context),
      ]),
      ...(sources.length === 0
        ? []
        : [
            element("p", { className: ["finding-sources"] }, [
              `${wording.sources}${wording.punctuation.colon}`,
              ...context.inlines(sources, context),
            ]),
          ]),
    ]),
  ];
};
