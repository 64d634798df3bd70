import type { Issue } from "../../issues/issue.js";
import { cleanUhriRecord, type UhriField } from "./cleanUhriRecord.js";
import { readCsvTable } from "./readCsvTable.js";
import type { SkippedUhriRecord, UhriRecord } from "./uhriRecord.js";

/**
 * What an export of the Universal Human Rights Index gave: every record is in one of the two lists.
 *
 * @example
 * import { importUhri, type UhriImport } from "opsc/recommendations";
 * const imported: UhriImport = importUhri([], { format: "json" });
 * imported.skipped.length; //=> 0
 */
export interface UhriImport {
  /** Records that are recommendations, in the order of the export. */
  readonly recommendations: readonly UhriRecord[];
  /** All other records, with the reason. */
  readonly skipped: readonly SkippedUhriRecord[];
  /** What was repaired or could not be read. */
  readonly issues: readonly Issue[];
}

interface Raw {
  readonly row: number;
  readonly path: Issue["path"];
  /** Null where the record is none. */
  readonly field: UhriField | null;
}

interface RawExport {
  readonly raws: readonly Raw[];
  readonly issues: readonly Issue[];
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const wrong = (code: string, message: string): RawExport => ({
  raws: [],
  issues: [{ code, severity: "error", path: [], message }],
});

const fromJson = (input: unknown): RawExport => {
  let value = input;
  if (typeof input === "string") {
    try {
      value = JSON.parse(input.replace(/^\uFEFF/, "")) as unknown;
    } catch {
      return wrong(
        "json-unreadable",
        "Expected JSON as the index exports it: a list of records. Download it again or check its end.",
      );
    }
  }
  const wrapped = isObject(value) ? Object.values(value).filter((entry) => Array.isArray(entry)) : [];
  const list: unknown = wrapped.length === 1 ? wrapped[0] : value;
  if (!Array.isArray(list)) {
    return wrong("json-not-a-list", "Expected a list of records, or an object that holds one.");
  }
  return {
    raws: (list as unknown[]).map((entry, index) => ({
      row: index + 1,
      path: [index],
      field: isObject(entry) ? (name) => (Object.hasOwn(entry, name) ? entry[name] : undefined) : null,
    })),
    issues: [],
  };
};

const fromCsv = (input: unknown): RawExport => {
  if (typeof input !== "string") return wrong("csv-not-text", "Expected the CSV as a text.");
  const table = readCsvTable(input);
  if (table.issues.some(({ severity }) => severity === "error")) return { raws: [], issues: table.issues };
  if (!table.headings.includes("AnnotationId") && !table.headings.includes("Text")) {
    return wrong("csv-headings", 'Expected the headings of the index, among them "AnnotationId" and "Text".');
  }
  return {
    raws: table.rows.map(({ row, cells }) => ({ row, path: [row], field: (name) => cells.get(name) })),
    issues: table.issues,
  };
};

const reasonOf = (record: UhriRecord): SkippedUhriRecord["reason"] | null => {
  if (record.text === "") return "no-text";
  switch (record.kind) {
    case "recommendation":
      return null;
    case "concern":
      return "concern";
    case "other":
      return "other-type";
    case "unknown":
      return "type-unknown";
  }
};

/**
 * Reads an export of the Universal Human Rights Index and cleans its known dirt: HTML in the text, dashes before names,
 * long names of bodies, two-letter codes and old names of countries, missing countries and types, records that stand twice,
 * headings and numbers glued to the text.
 *
 * The number of the paragraph is read from the text. Only records that the index calls recommendations become such; where the
 * type is missing none is guessed. A record with the identifier of an earlier one and other content is kept, with a warning.
 *
 * @param input - The text of the export, or for JSON the parsed value too.
 * @param options - `format`: "json" (a list of records, or an object that holds one) or "csv" (a list in a cell is one
 *   entry on a line).
 * @returns Recommendations, all other records with a reason, and issues; the path of an issue begins with the index of the
 *   record in JSON and the row of the spreadsheet in CSV. Input that is no export gives an error and empty lists.
 * @source Universal Human Rights Index, export of all records; its dirt as documented by projects that clean it
 * @example
 * import { importUhri } from "opsc/recommendations";
 * const record = {
 *   AnnotationId: "a1", Symbol: "CRC/C/OPSC/TKM/CO/1", Text: "<p>Helpline</p><p>42.The State should open a line.</p>",
 *   AnnotationType: "- Recommendations", Body: "- CRC-OP-SC", Countries: ["TM"],
 * };
 * const [first] = importUhri([record], { format: "json" }).recommendations;
 * [first?.heading, first?.paragraph, first?.text, first?.states]; //=> ["Helpline", 42, "The State should open a line.", ["TKM"]]
 */
export function importUhri(input: unknown, options: { readonly format: "json" | "csv" }): UhriImport {
  const { raws, issues: first } = options.format === "json" ? fromJson(input) : fromCsv(input);
  const issues: Issue[] = [...first];
  const recommendations: UhriRecord[] = [];
  const skipped: SkippedUhriRecord[] = [];
  const seen = new Map<string, Set<string>>();
  for (const { row, path, field } of raws) {
    if (field === null) {
      skipped.push({ row, reason: "unreadable", record: null });
      issues.push({
        code: "record-unreadable",
        severity: "warning",
        path,
        message: `Record ${row} is no object. Expected the fields of the index.`,
      });
      continue;
    }
    const { record, issues: found } = cleanUhriRecord(field, row, path);
    issues.push(...found);
    const id = record.otherIds["uhri"];
    const content = JSON.stringify({ ...record, row: 0 });
    const before = id === undefined ? undefined : seen.get(id);
    if (before?.has(content) === true) {
      skipped.push({ row, reason: "duplicate", record });
      continue;
    }
    if (before !== undefined) {
      issues.push({
        code: "annotation-id-twice",
        severity: "warning",
        path: [...path, "AnnotationId"],
        message: `Record ${row} has the identifier of an earlier record and other content. Both are kept; check which one holds.`,
      });
      before.add(content);
    } else if (id !== undefined) seen.set(id, new Set([content]));
    const reason = reasonOf(record);
    if (reason === null) recommendations.push(record);
    else skipped.push({ row, reason, record });
  }
  return { recommendations, skipped, issues };
}
