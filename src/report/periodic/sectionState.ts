import type { OutlineSection } from "../outlines/outlineSection.js";
import type { Presence } from "../completeness/draftContents.js";
import { given } from "./given.js";
import { measuresSince } from "./developmentBlocks.js";
import type { PeriodicContext } from "./periodicContext.js";
import { isReplied } from "./questionBlocks.js";

/** Sections that the package itself fills, whatever the case holds. */
const selfFilled = new Set([
  "sources",
  "document",
  "summary",
  "deadlines",
  "matrix",
  "narrative",
  "findings",
  "definitions",
]);

/** Whether a section of the outline has contents of its own, beyond what it is about. */
export function isFilled(section: OutlineSection, context: PeriodicContext): boolean {
  const { id } = section;
  const { input, entriesIn, questionsIn, benchmarksIn, law, lawSection, tables, tablesSection, view } =
    context;
  return (
    selfFilled.has(id) ||
    given(input.narratives, id) !== undefined ||
    (entriesIn.get(id) ?? []).some(({ answer }) => answer.answered) ||
    (questionsIn.get(id) ?? []).some((question) => isReplied(question, context)) ||
    benchmarksIn.has(id) ||
    (lawSection === id && law.cells.some(({ status }) => status !== "unknown")) ||
    (tablesSection?.id === id && tables.length > 0) ||
    (id === "new-developments" && measuresSince(context).length > 0) ||
    (id === "questions-for-the-state" && view === "alternative" && context.entries.length > 0)
  );
}

/** Why a section is empty, where somebody says so: for the section itself, or for everything that would be answered in it. */
const emptyReasonOf = ({ id }: OutlineSection, { input, entriesIn }: PeriodicContext): string | undefined => {
  const own = given(input.emptyReasons, id);
  if (own !== undefined) return own;
  const reasons = (entriesIn.get(id) ?? []).map(({ answer }) => answer.emptyReason);
  return reasons.length > 0 && reasons.every((reason) => reason !== undefined)
    ? [...new Set(reasons)].join(" ")
    : undefined;
};

/** Whether a section is filled, and if not, why, where somebody says so. */
export function sectionState(section: OutlineSection, context: PeriodicContext): Presence {
  if (isFilled(section, context)) return { filled: true };
  const emptyReason = emptyReasonOf(section, context);
  return emptyReason === undefined ? { filled: false } : { filled: false, emptyReason };
}
