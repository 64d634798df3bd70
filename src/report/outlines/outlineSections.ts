import type { OutlineSection } from "./outlineSection.js";

const withInner = (section: OutlineSection): OutlineSection[] => [
  section,
  ...section.sections.flatMap(withInner),
];

/**
 * Every section of an outline with those inside it, each before the ones that it holds, in reading order.
 *
 * @param outline - An outline, or a section.
 * @returns The sections; not the one that was given itself.
 * @example
 * import { outlineOf, outlineSections } from "opsc/report";
 * outlineSections(outlineOf("initial-report")).filter(({ annex }) => !annex).length; //=> 8
 */
export function outlineSections(outline: { readonly sections: readonly OutlineSection[] }): OutlineSection[] {
  return outline.sections.flatMap(withInner);
}
