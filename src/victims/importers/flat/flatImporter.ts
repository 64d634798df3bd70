import type * as z from "zod";
import type { Issue } from "../../../issues/issue.js";
import type { Result } from "../../../issues/result.js";
import { importing } from "../codes/importSource.js";
import type { ColumnReport, DroppedColumn, UsedColumn } from "../columnReport.js";
import { isRow } from "../engine/cells.js";
import { importIssues } from "../engine/importIssues.js";
import type { Importer } from "../importer.js";
import { inSchemaOrder } from "../shape/inSchemaOrder.js";
import { flatPath, type FlatPath } from "./flatPath.js";
import { unflatten } from "./unflatten.js";

const unknownColumn = (position: number): Issue => ({
  code: "column-not-listed",
  severity: "error",
  path: ["columns", position],
  message: `Expected the dotted path of a field in the name of column ${position}, and the record has none with that name. Remove the column or correct its name.`,
});

const notText = (position: number): Issue => ({
  code: "cell-not-text",
  severity: "error",
  path: ["columns", position],
  message: `Expected text in column ${position}: a row holds one text for each column.`,
});

/**
 * Reads records of this package from rows of a table whose columns are named by dotted paths, as `flattenRecord` writes them. Numbers
 * and truth values are told by the structure of the kind of record; an empty cell is absent. As in JSON, a column that the record
 * does not have refuses the row, unless its cell is empty.
 *
 * @param kind - `victimRecords` or `proceedingRecords`, or anything else with a structure.
 * @returns An importer. It makes no pseudonyms: the rows have theirs.
 * @example
 * import { flatImporter, victimRecords } from "opsc/victims";
 * const importer = flatImporter(victimRecords);
 * const row = { sex: "F", "ageAtOffence.years": "15", "ageAtOffence.kind": "exact", schemaVersion: "1" };
 * const made = importer.convert(row);
 * made.ok ? made.value : made.issues;
 * //=> { schemaVersion: 1, sex: "F", ageAtOffence: { kind: "exact", years: 15 } }
 * importer.convert({ remark: "x" }).issues.map(({ path }) => path); //=> [["columns", 1]]
 */
export function flatImporter(kind: { readonly structure: z.core.$ZodType }): Importer {
  const { structure } = kind;
  const root = [structure];
  const paths = new Map<string, FlatPath>();
  const pathOf = (column: string): FlatPath | undefined => {
    const known = paths.get(column);
    if (known !== undefined) return known;
    const path = flatPath(structure, column);
    // Only names that the structure has are kept, and of those there is an end.
    if (path !== undefined) paths.set(column, path);
    return path;
  };

  const convert = (row: unknown): Result<unknown> => {
    if (!isRow(row)) return { ok: false, issues: [importIssues.notARow([])] };
    const cells: (readonly [FlatPath, string])[] = [];
    const issues: Issue[] = [];
    for (const [index, [column, text]] of Object.entries(row).entries()) {
      if (text === "" || text === undefined || text === null) continue;
      const path = pathOf(column);
      if (path === undefined) issues.push(unknownColumn(index + 1));
      else if (typeof text !== "string") issues.push(notText(index + 1));
      else cells.push([path, text]);
    }
    if (issues.length > 0) return { ok: false, issues };
    return { ok: true, value: inSchemaOrder(root, unflatten(cells)), issues };
  };

  const columns = (header: readonly string[]): ColumnReport => {
    const used: UsedColumn[] = [];
    const dropped: DroppedColumn[] = [];
    const seen = new Set<string>();
    for (const [index, name] of header.entries()) {
      const position = index + 1;
      if (pathOf(name) === undefined) dropped.push({ position, reason: "not-listed" });
      else if (seen.has(name)) dropped.push({ position, name, reason: "repeated-name" });
      else used.push({ position, name, fields: [name] });
      seen.add(name);
    }
    return { used, dropped, absent: [] };
  };

  return {
    name: "flat",
    title: "Records of this package, one row each",
    source: importing,
    system: "flat",
    mappings: [],
    defaults: [],
    heldBack: [],
    missing: [],
    columns,
    sourceIdOf: () => undefined,
    convert,
  };
}
