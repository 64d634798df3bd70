import type { OutlineSection } from "../outlines/outlineSection.js";
import type { RequiredTable } from "../outlines/requiredTable.js";
import type { SuppliedTable } from "./draftContents.js";
import type { CompletenessTable } from "./outlineCompletenessModel.js";
import { stateOf } from "./stateOf.js";

/** How a required table stands among those that are supplied; one for which a question asks must be answered. */
export function tableCompleteness(
  required: RequiredTable,
  section: OutlineSection,
  supplied: readonly SuppliedTable[],
  asked: ReadonlySet<string>,
): CompletenessTable {
  const given = supplied.filter(({ id }) => id === required.id);
  const filled = given.filter((table) => table.filled);
  const dimensions = new Set(filled.flatMap((table) => table.dimensions ?? []));
  const years = new Set(filled.flatMap(({ referenceYears }) => referenceYears ?? []));
  const there = filled.length > 0;
  return {
    id: required.id,
    section: section.id,
    mustAnswer: required.mustAnswer || asked.has(required.id),
    ...stateOf(given),
    suppressedCells: filled.some(({ suppressedCells }) => suppressedCells === true),
    missingDimensions: there ? required.dimensions.filter((dimension) => !dimensions.has(dimension)) : [],
    missingYears: there ? Math.max(0, required.referenceYears - years.size) : 0,
  };
}
