import type { Dimension } from "../model/dimension.js";
import type { ProtectedTable } from "../model/protectedTable.js";
import { legendOf, type CellMarker } from "./cellMarkers.js";
import { labelOfCategory } from "./printedCodes.js";
import { provenanceSentences, syntheticText } from "./provenanceText.js";

/**
 * The words that a table is set with, so that a report in another language has tables in that language.
 *
 * @example
 * import { englishTableWords, type TableWords } from "opsc/statistics";
 * const words: TableWords = { ...englishTableWords, counts: { persons: "Personnes", cases: "Affaires" } };
 * words.counts.persons; //=> "Personnes"
 */
export interface TableWords {
  /** Heading of the counts of a table of one dimension. */
  readonly counts: Readonly<Record<ProtectedTable["unit"], string>>;
  /** Title of a table. */
  readonly title: (table: ProtectedTable) => string;
  /** Name of a dimension. */
  readonly dimension: (dimension: Dimension) => string;
  /** Name of a category of a dimension, the total among them. */
  readonly category: (dimension: Dimension, code: string) => string;
  /** What stands under the table: whether the records are made up, the unit, the dimension across, the markers, the protection. */
  readonly note: (
    table: ProtectedTable,
    across: Dimension | undefined,
    markers: readonly CellMarker[],
  ) => string;
}

/** English. */
export const englishTableWords: TableWords = {
  counts: { persons: "Persons", cases: "Cases" },
  title: ({ definition }) => definition.title,
  dimension: ({ label }) => label,
  category: labelOfCategory,
  note: ({ unit, provenance }, across, markers) =>
    [
      syntheticText(provenance),
      `Unit: ${unit}.`,
      across === undefined ? "" : `Across: ${across.label}.`,
      markers.length === 0 ? "" : `${legendOf(markers)}.`,
      provenanceSentences(provenance),
    ]
      .filter((sentence) => sentence !== "")
      .join(" "),
};
