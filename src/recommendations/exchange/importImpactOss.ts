import type { Issue } from "../../issues/issue.js";
import { nearestText } from "../../issues/nearestText.js";
import { measureOf, recommendationOf } from "./impactConvert.js";
import { impactRows, type ImpactRow } from "./impactColumns.js";
import type { ImpactMeasure, ImpactRecommendation } from "./impactRecords.js";
import { readCsvTable } from "./readCsvTable.js";

/**
 * The tables of an IMPACT OSS instance, each as the text of a CSV export or import file.
 *
 * @example
 * import { importImpactOss, type ImpactTables } from "opsc/recommendations";
 * const tables: ImpactTables = { measures: "reference,title\nM1,Helpline\n" };
 * importImpactOss(tables).measures.length; //=> 1
 */
export interface ImpactTables {
  /** Recommendations. */
  readonly recommendations?: string | undefined;
  /** Measures, which the system shows as "actions". */
  readonly measures?: string | undefined;
}

/**
 * What the tables gave.
 *
 * @example
 * import { importImpactOss, type ImpactImport } from "opsc/recommendations";
 * const imported: ImpactImport = importImpactOss({});
 * imported.issues.length; //=> 0
 */
export interface ImpactImport {
  /** Recommendations in the order of the table. */
  readonly recommendations: readonly ImpactRecommendation[];
  /** Measures in the order of the table. */
  readonly measures: readonly ImpactMeasure[];
  /** Rows that could not be read and references that lead nowhere, with the row. */
  readonly issues: readonly Issue[];
}

type Table = "recommendations" | "measures";

const read = (table: Table, text: string | undefined, issues: Issue[]): ImpactRow[] => {
  if (text === undefined) return [];
  const { headings, rows, issues: found } = readCsvTable(text, [table]);
  issues.push(...found);
  const seen = new Set<string>();
  return impactRows(headings, rows).filter(({ row, field }) => {
    const reference = field("reference");
    const missing = reference === "" ? "reference" : field("title") === "" ? "title" : null;
    if (missing !== null || seen.has(reference)) {
      issues.push({
        code: missing === null ? "reference-twice" : `${missing}-missing`,
        severity: "error",
        path: [table, row, missing ?? "reference"],
        message:
          missing === null
            ? `Row ${row} of the ${table} repeats the reference "${reference}". References are unique there; the first row was taken.`
            : `Row ${row} of the ${table} has no ${missing}. Expected one; the row was left out.`,
      });
      return false;
    }
    seen.add(reference);
    return true;
  });
};

const known = (
  row: ImpactRow,
  table: Table,
  relation: string,
  references: ReadonlySet<string>,
  issues: Issue[],
): string[] =>
  row.related(relation).filter((reference) => {
    if (references.has(reference)) return true;
    issues.push({
      code: "reference-unknown",
      severity: "warning",
      path: [table, row.row, relation],
      message: `Row ${row.row} of the ${table} refers to "${reference}", which the other table does not have. Import that row too, or correct the reference; the tie was left out.`,
      suggestion: nearestText(reference, references),
    });
    return false;
  });

/**
 * Reads recommendations and measures of an IMPACT OSS instance and ties them by their references, from whichever table
 * names the other.
 *
 * Headings are those of its import files (`Title [database:title]`, `[rel:action-reference|Actions]`) or the bare names of the fields.
 * A measure's progress is a hint and never an assessment: the system keeps no status of a recommendation. A target date is
 * free text there; it is kept, and read where it names just one date.
 *
 * @param tables - The text of one table or of both.
 * @returns Recommendations, measures, and issues whose path is table, row of the spreadsheet and column. A row without
 *   reference or title, or with a reference that stands above already, is left out with an error; all others are read.
 * @source IMPACT OSS, db/schema.rb v2025_03_24 and the headings of its import files
 * @example
 * import { importImpactOss } from "opsc/recommendations";
 * const imported = importImpactOss({
 *   recommendations: "reference,title,support_level\nCRC-2015-42,Helpline,2\n",
 *   measures: "Reference [database:reference],Title [database:title],[rel:recommendation-reference|x]\nM1,Line,\"CRC-2015-42,CRC-2015-43\"\n",
 * });
 * imported.measures[0]?.measure.recommendations; //=> ["CRC-2015-42"]
 * imported.issues.map((issue) => [issue.code, issue.path[1], issue.suggestion]); //=> [["reference-unknown", 2, "CRC-2015-42"]]
 */
export function importImpactOss(tables: ImpactTables): ImpactImport {
  const issues: Issue[] = [];
  const recommendationRows = read("recommendations", tables.recommendations, issues);
  const measureRows = read("measures", tables.measures, issues);
  const references = new Set(recommendationRows.map(({ field }) => field("reference")));
  const measureReferences = new Set(measureRows.map(({ field }) => field("reference")));
  const measures = measureRows.map((row) => ({
    row,
    tied: new Set(known(row, "measures", "recommendation-reference", references, issues)),
  }));
  const ties = new Map(measures.map(({ row, tied }) => [row.field("reference"), tied]));
  for (const row of recommendationRows) {
    for (const kind of ["action-reference", "measure-reference"]) {
      for (const measure of known(row, "recommendations", kind, measureReferences, issues)) {
        ties.get(measure)?.add(row.field("reference"));
      }
    }
  }
  return {
    recommendations: recommendationRows.map((row) => recommendationOf(row, issues)),
    measures: measures.map(({ row, tied }) => measureOf(row, [...tied])),
    issues,
  };
}
