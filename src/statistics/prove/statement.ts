import type { Issue } from "../../issues/issue.js";
import type { CellValue } from "../model/cellValue.js";
import type { ProtectedContent } from "../model/protectedTable.js";
import { cellKeyOf } from "../system/cellKey.js";
import { unprintedSums } from "../system/unprintedSums.js";
import type { PopulationCertificate } from "./certificateContent.js";
import { rowsOfCells } from "./rowsOfCells.js";

/** What a table says of some rows. */
export interface Statement {
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

/** All that a table says: its cells, and what its printed groups have over their printed parts. */
export function statementsOf(
  certificate: PopulationCertificate,
  table: ProtectedContent,
): readonly Statement[] {
  const { definition, dimensions } = table;
  const path = ["tables", definition.id, "cells"];
  const keyOf = cellKeyOf(dimensions);
  const names = dimensions.map(({ code }) => code);
  const rows = rowsOfCells(certificate, table);
  const printed = table.cells.map(({ coordinates, value }, cell) => ({
    coordinates,
    rows: rows[cell]!,
    key: keyOf(names, coordinates),
    value,
    path: [...path, cell],
  }));
  return [...printed, ...unprintedSums({ dimensions, cells: printed }).map((sum) => ({ ...sum, path }))];
}
