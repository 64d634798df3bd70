import type { Issue } from "../../issues/issue.js";
import type { Result } from "../../issues/result.js";
import type { Population } from "../model/population.js";
import type { MissingCell, RawCell } from "../model/rawContent.js";
import { RawTable } from "../model/rawTable.js";
import type { TableDefinition } from "../model/tableDefinition.js";
import type { StructuralZero } from "../plan/structuralZero.js";
import { cellRows } from "./cellRows.js";
import { definitionIssues } from "./definitionIssues.js";
import { dimensionIndex, type DimensionIndex } from "./dimensionIndex.js";
import { encodedRows, type EncodedRows } from "./encodedRows.js";
import { notCollectedCells } from "./notCollectedCells.js";
import { structuralCells } from "./structuralCells.js";
import { coordinatesOf, tableLayout } from "./tableLayout.js";

/** What the rows of a population do not say of themselves. */
export interface RawTablesOptions {
  /** Combinations that cannot be; every dimension and code in them exists. */
  readonly structuralZeros?: readonly StructuralZero[] | undefined;
}

const failed = (code: string, path: Issue["path"], message: string): Result<never> => ({
  ok: false,
  issues: [{ code, severity: "error", path, message }],
});

function tableOf(
  population: Population,
  definition: TableDefinition,
  dimensions: readonly DimensionIndex[],
  encoded: EncodedRows,
  zeros: readonly StructuralZero[],
): RawTable {
  const layout = tableLayout(definition, dimensions);
  const { starts, rows } = cellRows(layout, population, encoded);
  const counts = Int32Array.from(population.rows, ({ count }) => count);
  const cannotBe = structuralCells(layout, zeros, dimensions);
  const notCollected = notCollectedCells(layout, population, encoded, dimensions);
  const missingOf = (cell: number): MissingCell | undefined => {
    if (cannotBe(cell)) return "not-applicable";
    return notCollected?.[cell] === 1 ? "not-collected" : undefined;
  };
  const cells = Array.from({ length: layout.size }, (_, cell): RawCell => {
    const own = rows.subarray(starts[cell], starts[cell + 1]);
    const count = own.reduce((sum, row) => sum + counts[row]!, 0);
    const missing = count === 0 ? missingOf(cell) : undefined;
    const coordinates = coordinatesOf(layout, cell);
    return missing === undefined
      ? { coordinates, rows: own, count }
      : { coordinates, rows: own, count, missing };
  });
  return new RawTable({ definition, population, cells });
}

/**
 * Counts the cells of tables over a population: the one place in which cells are made, whether the rows come from records, from
 * another engine or from published totals.
 *
 * A row counts once in every cell that one of its tuples falls in. A row with `table` counts in the table of that id alone; its tuples
 * may have the code of the total in a dimension that the table has not, or in which only the total is known. Cells stand in the
 * order of the table's dimensions, the last of them changing first, each in the order of its categories with the total last. A cell
 * with count 0 is `not-applicable` where all its combinations are structural zeros, and `not-collected` where the leaf `_X` of one of its
 * dimensions holds all that is counted under its other coordinates, or all that the table counts.
 *
 * @param population - Dimensions and rows; nothing is copied, and every table refers to it.
 * @param definitions - The tables, whose dimensions are some of those of the population.
 * @param options - Structural zeros.
 * @returns One table for each definition in their order; or issues with paths such as `["tables", 0, "dimensions", 1]` where a
 *   definition names what is not there, with the path `["dimensions"]` where a dimension contradicts itself, and with `["rows"]` where a
 *   tuple is not made of leaves.
 */
export function rawTablesOf(
  population: Population,
  definitions: readonly TableDefinition[],
  options: RawTablesOptions = {},
): Result<readonly RawTable[]> {
  const dimensions = population.dimensions.flatMap((dimension) => dimensionIndex(dimension) ?? []);
  const names = new Set(population.dimensions.map(({ code }) => code));
  if (dimensions.length !== population.dimensions.length || names.size !== dimensions.length) {
    return failed(
      "dimension-contradictory",
      ["dimensions"],
      "Expected dimensions with codes of their own, whose categories each have one code and whose groups are made of categories that are there.",
    );
  }
  const issues = definitionIssues(definitions, dimensions);
  if (issues.length > 0) return { ok: false, issues };
  const encoded = encodedRows(population, dimensions);
  if (encoded === undefined) {
    return failed(
      "row-without-leaf",
      ["rows"],
      "Expected rows of one leaf for each dimension of the population.",
    );
  }
  const zeros = options.structuralZeros ?? [];
  return {
    ok: true,
    value: definitions.map((definition) => tableOf(population, definition, dimensions, encoded, zeros)),
    issues: [],
  };
}
