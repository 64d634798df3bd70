import { definitionList } from "../../fragments/definitionList.js";
import { numberedParagraph } from "../../fragments/numberedParagraph.js";
import { section, type SectionFragment } from "../../fragments/section.js";
import { text } from "../../fragments/text.js";
import { coded } from "../messages/coded.js";
import type { ReportContext } from "../reportContext.js";
import { phrase } from "../../fragments/phrase.js";

const lists = [
  ["evidenceLevels", "evidence-levels"],
  ["directnesses", "directnesses"],
  ["actionStatuses", "action-statuses"],
  ["responseStatuses", "response-statuses"],
  ["recommendationStrengths", "recommendation-strengths"],
] as const;

/** What the codes of the report mean, from the code lists themselves. */
export function definitionsSection({ messages }: ReportContext): SectionFragment {
  return section({
    id: "definitions",
    title: messages.parts.definitions,
    children: [
      numberedParagraph(1, messages.definitionsNote()),
      ...lists.map(([key, id]) =>
        section({
          id: `definitions-of-${id}`,
          title: messages.definitionTitles[key],
          children: [
            definitionList(
              messages.codes[key].map(({ code, definition }) => ({
                term:
                  key === "evidenceLevels"
                    ? phrase`${messages.level(code)}${messages.punctuation.colon}${coded(messages, key, code)}`
                    : [coded(messages, key, code)],
                definition: [text(definition)],
              })),
            ),
          ],
        }),
      ),
    ],
  });
}
