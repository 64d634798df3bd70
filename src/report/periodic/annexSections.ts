import { numberedParagraph } from "../../fragments/numberedParagraph.js";
import { section, type SectionFragment } from "../../fragments/section.js";
import type { Issue } from "../../issues/issue.js";
import { outlineSections } from "../outlines/outlineSections.js";
import { definitionsSection } from "../sections/definitionsSection.js";
import { findingsSection } from "../sections/findingsSection.js";
import { sourcesSection } from "../sections/sourcesSection.js";
import type { PeriodicContext } from "./periodicContext.js";
import { scoreSections } from "./scoreSections.js";

const definitionsWithMethods = (context: PeriodicContext): SectionFragment => {
  const { periodic } = context;
  const definitions = definitionsSection(context);
  const methods = section({
    id: "methods",
    title: periodic.parts.methods,
    children: periodic.methods().map((line) => numberedParagraph(1, line)),
  });
  return { ...definitions, children: [...definitions.children, methods] };
};

/** What stands behind the sections of the outline: score, findings, sources, definitions and methods. */
export function annexSections(findings: readonly Issue[], context: PeriodicContext): SectionFragment[] {
  const known = outlineSections(context.outline).map(({ id }) => id);
  return [
    ...scoreSections(context),
    findingsSection(findings, context),
    ...(known.includes("sources") ? [] : [sourcesSection(context)]),
    definitionsWithMethods(context),
  ];
}
