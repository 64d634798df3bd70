import type { Dimension } from "../model/dimension.js";
import type { ProtectedTable } from "../model/protectedTable.js";
import { legendOf, type CellMarker } from "./cellMarkers.js";
import { labelOfCategory } from "./printedCodes.js";
import type { TableSums } from "./tableSums.js";
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
  /**
   * What stands under the table: whether the records are made up, the unit, the dimension across, why it does not add up, the markers, the
   * protection. `sums` is left out for a part of a table that has nothing to be added up.
   */
  readonly note: (
    table: ProtectedTable,
    across: Dimension | undefined,
    markers: readonly CellMarker[],
    sums?: TableSums,
  ) => string;
}

const item = { persons: "A person", cases: "A case" } as const;

const places = { rows: "rows", columns: "columns", "rows-and-columns": "rows and columns" } as const;

/** English. */
export const englishTableWords: TableWords = {
  counts: { persons: "Persons", cases: "Cases" },
  title: ({ definition }) => definition.title,
  dimension: ({ label }) => label,
  category: labelOfCategory,
  note: ({ unit, provenance }, across, markers, sums) =>
    [
      syntheticText(provenance),
      `Unit: ${unit}.`,
      across === undefined ? "" : `Across: ${across.label}.`,
      sums?.several === undefined
        ? ""
        : `${item[unit]} may stand in several ${places[sums.several]}, so that they can add up to more than the total.`,
      sums?.unprinted === true ? "Totals include categories that are not printed." : "",
      markers.length === 0 ? "" : `${legendOf(markers)}.`,
      provenanceSentences(provenance),
    ]
      .filter((sentence) => sentence !== "")
      .join(" "),
};
