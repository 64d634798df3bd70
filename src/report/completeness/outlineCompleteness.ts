import type { Outline } from "../outlines/outline.js";
import type { OutlineSection } from "../outlines/outlineSection.js";
import { outlineSections } from "../outlines/outlineSections.js";
import { sectionForRecommendation } from "../outlines/sectionForRecommendation.js";
import { completenessFindings } from "./completenessFindings.js";
import type { DraftContents } from "./draftContents.js";
import type { CompletenessItem, OutlineCompleteness } from "./outlineCompletenessModel.js";
import { questionFindings } from "./questionFindings.js";
import { stateOf } from "./stateOf.js";
import { tableCompleteness } from "./tableCompleteness.js";
import { unknownNames } from "./unknownNames.js";

/**
 * Holds a draft against an outline, a list of issues and the earlier recommendations: what is answered, whose absence is explained, and
 * what is missing. A section is filled if one inside it is. A table with hidden cells is supplied.
 *
 * @param draft - What the draft holds, as plain data.
 * @param outline - The outline.
 * @returns Every section, table, question and recommendation with its state, and findings: errors where something that must be answered is
 *   neither answered nor explained.
 * @source The outline and its sections cite their own
 * @example
 * import { outlineCompleteness, outlineOf } from "opsc/report";
 * const outline = outlineOf("replies-to-list-of-issues");
 * const draft = {
 *   sections: [{ id: "data", filled: true }],
 *   tables: [{ id: "victims-by-offence", filled: false, emptyReason: "Records begin in 2026." }],
 *   recommendations: [],
 * };
 * const { tables, complete } = outlineCompleteness(draft, outline);
 * tables.map(({ state }) => state); //=> ["explained", "missing", "missing"]
 * complete; //=> false
 */
export function outlineCompleteness(draft: DraftContents, outline: Outline): OutlineCompleteness {
  const known = outlineSections(outline);
  const sectionItem = (section: OutlineSection): CompletenessItem => {
    const inner = new Set(outlineSections(section).map(({ id }) => id));
    const given = draft.sections.filter(({ id, filled }) => id === section.id || (filled && inner.has(id)));
    return { id: section.id, section: section.id, mustAnswer: section.mustAnswer, ...stateOf(given) };
  };
  const sections = known.map(sectionItem);
  const list = draft.listOfIssues;
  const asked = new Set(list?.questions.flatMap((question) => question.tables ?? []));
  const tables = known.flatMap((section) =>
    section.requiredTables.map((required) => tableCompleteness(required, section, draft.tables, asked)),
  );
  const questions = [...(list?.questions ?? [])]
    .sort((left, right) => left.number - right.number)
    .map((question) => ({
      id: `${question.number}`,
      section: sectionForRecommendation(outline, question).id,
      mustAnswer: outline.answersQuestions,
      ...stateOf((draft.answers ?? []).filter((answer) => answer.question === question.number)),
    }));
  const recommendations = draft.recommendations.map((recommendation) => ({
    id: recommendation.id,
    section: sectionForRecommendation(outline, recommendation).id,
    mustAnswer: outline.answersRecommendations,
    ...stateOf([recommendation]),
  }));
  const standing = { sections, tables, questions, recommendations };
  const names = {
    sections: known.map(({ id }) => id),
    tables: known.flatMap(({ requiredTables }) => requiredTables.map(({ id }) => id)),
  };
  return {
    outline: outline.id,
    complete: Object.values(standing)
      .flat()
      .every(({ mustAnswer, state }) => !mustAnswer || state !== "missing"),
    ...standing,
    findings: [
      ...completenessFindings(standing, outline),
      ...(list === undefined ? [] : questionFindings(list, outline)),
      ...unknownNames(draft, names),
    ],
  };
}
