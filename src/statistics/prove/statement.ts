import type { Issue } from "../../issues/issue.js";
import type { CellValue } from "../model/cellValue.js";
import type { ProtectedContent } from "../model/protectedTable.js";
import { cellKeyOf } from "../system/cellKey.js";
import { jointCells } from "../system/jointCells.js";
import { unprintedSums } from "../system/unprintedSums.js";
import type { PopulationCertificate } from "./certificateContent.js";
import { rowsOfCells } from "./rowsOfCells.js";

/** What tables say of some rows. */
export interface Statement {
  /** The table that says it; absent where it follows from all tables of the population together. */
  readonly table?: string | undefined;
  /** Where it stands, or would stand. */
  readonly coordinates: readonly string[];
  /** Its rows, ascending. */
  readonly rows: Int32Array;
  /** What it counts, the same in whatever table it stands. */
  readonly key: string;
  /** What is printed; undefined for what follows by subtraction from what is printed. */
  readonly value?: CellValue | undefined;
  /** Where an issue about it points. */
  readonly path: Issue["path"];
}

/** All that the tables of a population say: their cells, and what they have over those of their parts that are printed too. */
export function statementsOf(
  certificate: PopulationCertificate,
  tables: readonly ProtectedContent[],
): readonly Statement[] {
  const printed = tables.map((table) => ({ table, cells: printedStatements(certificate, table) }));
  // Tables that came without records share no rows.
  const given = certificate.rows.some(({ table }) => table !== undefined)
    ? printed.flatMap(({ table: { definition, dimensions }, cells }) =>
        unprintedSums({ dimensions, cells }).map((sum) => ({
          ...sum,
          table: definition.id,
          path: ["tables", definition.id, "cells"],
        })),
      )
    : unprintedSums(
        jointCells(
          certificate.dimensions,
          printed.map(({ table: { definition }, cells }) => ({ ...definition, cells })),
        ),
      ).map((sum) => ({ ...sum, path: ["tables"] }));
  return [...printed.flatMap(({ cells }) => cells), ...given];
}

function printedStatements(
  certificate: PopulationCertificate,
  table: ProtectedContent,
): readonly Statement[] {
  const { definition, dimensions } = table;
  const keyOf = cellKeyOf(dimensions);
  const names = dimensions.map(({ code }) => code);
  const rows = rowsOfCells(certificate, table);
  return table.cells.map(({ coordinates, value }, cell) => ({
    table: definition.id,
    coordinates,
    rows: rows[cell]!,
    key: keyOf(names, coordinates),
    value,
    path: ["tables", definition.id, "cells", cell],
  }));
}
