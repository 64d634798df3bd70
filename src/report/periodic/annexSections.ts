import { definitionList } from "../../fragments/definitionList.js";
import { numberedParagraph } from "../../fragments/numberedParagraph.js";
import { phrase } from "../../fragments/phrase.js";
import { section, type SectionFragment } from "../../fragments/section.js";
import { text } from "../../fragments/text.js";
import type { Issue } from "../../issues/issue.js";
import { coded } from "../messages/coded.js";
import { outlineSections } from "../outlines/outlineSections.js";
import { definitionsSection } from "../sections/definitionsSection.js";
import { findingsSection } from "../sections/findingsSection.js";
import { sourcesSection } from "../sections/sourcesSection.js";
import type { PeriodicContext } from "./periodicContext.js";
import { periodicSources } from "./periodicSources.js";
import { scoreSections } from "./scoreSections.js";

/** Lists whose codes stand in a report by an outline and in no follow-up report. */
const lists = [
  ["readings", "readings"],
  ["coverageStatuses", "coverage-statuses"],
  ["criterionStatuses", "criterion-statuses"],
  ["cellMarkers", "cell-markers"],
] as const;

const furtherDefinitions = ({ messages, periodic }: PeriodicContext): SectionFragment[] =>
  lists.map(([list, id]) =>
    section({
      id: `definitions-of-${id}`,
      title: periodic.definitionTitles[list],
      children: [
        definitionList(
          messages.codes[list].map(({ code, definition }) => ({
            term:
              list === "cellMarkers"
                ? phrase`${code}${messages.punctuation.colon}${coded(messages, list, code)}`
                : [coded(messages, list, code)],
            definition: [text(definition)],
          })),
        ),
      ],
    }),
  );

const definitionsWithMethods = (context: PeriodicContext): SectionFragment => {
  const { periodic } = context;
  const definitions = definitionsSection(context);
  const methods = section({
    id: "methods",
    title: periodic.parts.methods,
    children: periodic.methods().map((line) => numberedParagraph(1, line)),
  });
  return { ...definitions, children: [...definitions.children, ...furtherDefinitions(context), methods] };
};

/**
 * What stands behind the sections of the outline: score, findings, sources, definitions and methods. What the checks found is for
 * whoever writes the report of a State, who has it beside the report; where evidence does not show what it is offered for, its paragraph says so.
 */
export function annexSections(findings: readonly Issue[], context: PeriodicContext): SectionFragment[] {
  const known = outlineSections(context.outline).map(({ id }) => id);
  return [
    ...scoreSections(context),
    ...(context.view === "state" ? [] : [findingsSection(findings, context)]),
    ...(known.includes("sources") ? [] : [sourcesSection(context, periodicSources(context))]),
    definitionsWithMethods(context),
  ];
}
