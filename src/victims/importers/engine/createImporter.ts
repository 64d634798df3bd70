import type { Result } from "../../../issues/result.js";
import type { Importer } from "../importer.js";
import type { ImportOptions } from "../importOptions.js";
import { assemble } from "./assemble.js";
import { cellOf, isRow, textsOf } from "./cells.js";
import { fieldValuesOf } from "./fieldValues.js";
import type { ImportDefinition, Row } from "./importDefinition.js";
import { importIssues } from "./importIssues.js";
import { planOf } from "./importPlan.js";
import { readRow } from "./readRow.js";
import { columnReporter } from "./reportColumns.js";
import { withOptions } from "./withOptions.js";

/** Makes an importer of what there is to say about a system. */
export const createImporter = (described: ImportDefinition, options: ImportOptions): Importer => {
  const definition = withOptions(described, options);
  const { name, title, source, system, mappings, defaults, heldBack, missing } = definition;
  const plan = planOf(mappings);
  const ids = mappings.filter(({ reading }) => reading === "source-id");
  const idNames = ids.flatMap(({ column, aliases = [] }) => [column, ...aliases]);
  const named = (row: Row): Row => definition.nameCells?.(row) ?? row;

  const sourceIdOf = (row: unknown, rowNumber = 0): string | undefined => {
    if (definition.idOfRow !== undefined) return definition.idOfRow(rowNumber);
    return isRow(row) ? textsOf(cellOf(named(row), idNames), false)?.[0] : undefined;
  };

  const convert = (row: unknown, rowNumber = 0): Result<unknown> => {
    if (!isRow(row)) return { ok: false, issues: [importIssues.notARow([])] };
    const fields = fieldValuesOf(readRow(named(row), plan, definition));
    if (fields.offences.length === 0) {
      return { ok: false, issues: [importIssues.noOffence([]), ...fields.issues] };
    }
    const pseudonym = options.pseudonymFor?.(sourceIdOf(row, rowNumber), rowNumber);
    return { ok: true, value: assemble(fields, defaults, pseudonym), issues: fields.issues };
  };

  return {
    name,
    title,
    source,
    system,
    mappings,
    defaults,
    heldBack,
    missing,
    columns: columnReporter(definition),
    sourceIdOf,
    convert,
  };
};
