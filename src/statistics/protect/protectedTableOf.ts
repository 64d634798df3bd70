import type { CellValue } from "../model/cellValue.js";
import type { DisclosurePolicy } from "../model/disclosurePolicy.js";
import { protectedTable, type ProtectedTable } from "../model/protectedTable.js";
import type { RawCell } from "../model/rawContent.js";
import { contentOf, type RawTable } from "../model/rawTable.js";

/** Numbers of the cells of a table in its system. */
export interface CellNumbers {
  /** Of cells with a count. */
  readonly counted: Int32Array;
  /** Of cells without a count that have rows. */
  readonly missing: Int32Array;
}

/**
 * The table that is published: one marker, whatever the reason for which a cell is hidden. What a source did not collect is printed as
 * that; what the records do not say is suppressed where its group is, since it would tell that the group is not empty.
 */
export function protectedTableOf(
  table: RawTable,
  numbers: CellNumbers,
  hidden: Uint8Array,
  policy: DisclosurePolicy,
): ProtectedTable {
  const { definition, population, cells } = contentOf(table);
  const { minimumFrequency, minimumWidth, zeros, override } = policy;
  const isReported = population.rows.some((row) => row.table === definition.id);
  const valueOf = ({ count, missing }: RawCell, cell: number): CellValue => {
    const number = (missing === undefined ? numbers.counted : numbers.missing)[cell]!;
    if (missing !== undefined && (isReported || hidden[number] !== 1)) return { kind: missing };
    return hidden[number] === 1 ? { kind: "suppressed" } : { kind: "count", count };
  };
  const asked = { minimumFrequency, minimumWidth, zeros };
  return protectedTable({
    definition,
    unit: population.unit,
    dimensions: definition.dimensions.flatMap((code) =>
      population.dimensions.filter((dimension) => dimension.code === code),
    ),
    cells: cells.map((cell, place) => ({ coordinates: cell.coordinates, value: valueOf(cell, place) })),
    provenance: {
      method: protectionMethod,
      policy: override === undefined ? asked : { ...asked, override },
      version,
      audit: { attackers: [...policy.attackers].sort(), passed: true },
      ...(population.synthetic === true ? { synthetic: true } : {}),
    },
  });
}

/** Name of the method, as every table prints it. */
export const protectionMethod =
  "cell suppression: Gaussian elimination over all linked tables, audited and repaired by linear programming, proved by certificates";

/** Version of the method: it changes with every change that can change a pattern. */
const version = "1.0.0";
