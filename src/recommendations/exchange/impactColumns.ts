import type { CsvRow } from "./readCsvTable.js";

/** A column of an IMPACT OSS table: a field of its database, or a relation to the references of other rows. */
interface ImpactColumn {
  readonly heading: string;
  readonly field: string | null;
  readonly relation: string | null;
}

/** "Title [database:title]", "[rel:action-reference|Actions]" or a bare "title". */
const columnOf = (heading: string): ImpactColumn => {
  const relation = /\[rel:([^|\]]+)/i.exec(heading)?.[1]?.trim().toLowerCase() ?? null;
  const field = /\[database:([^\]]+)\]/i.exec(heading)?.[1]?.trim() ?? heading;
  return { heading, relation, field: relation === null ? field.toLowerCase().replace(/[ -]/g, "_") : null };
};

/** Reads a row by field and by relation. */
export interface ImpactRow {
  /** The row of the spreadsheet. */
  readonly row: number;
  /** The trimmed cell of a field; empty where there is none. */
  readonly field: (name: string) => string;
  /** The references in the columns of a relation. */
  readonly related: (kind: string) => string[];
  /** All cells with their headings. */
  readonly everyCell: () => readonly (readonly [heading: string, value: string])[];
}

const parts = (cell: string): string[] =>
  cell
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");

/** Gives the rows of a table by field and relation. */
export function impactRows(headings: readonly string[], rows: readonly CsvRow[]): ImpactRow[] {
  const columns = headings.map(columnOf);
  return rows.map(({ row, cells }) => ({
    row,
    field: (name) => cells.get(columns.find(({ field }) => field === name)?.heading ?? "")?.trim() ?? "",
    related: (kind) => {
      const own = new Set(columns.filter(({ relation }) => relation === kind).map(({ heading }) => heading));
      return [...cells].flatMap(([heading, value]) => (own.has(heading) ? parts(value) : []));
    },
    everyCell: () => [...cells],
  }));
}
