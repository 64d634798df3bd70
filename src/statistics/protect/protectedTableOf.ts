import type { CellValue } from "../model/cellValue.js";
import type { DisclosurePolicy } from "../model/disclosurePolicy.js";
import { ProtectedTable } from "../model/protectedTable.js";
import { contentOf, type RawTable } from "../model/rawTable.js";

/** The table that is published: one marker, whatever the reason for which a cell is hidden. */
export function protectedTableOf(
  table: RawTable,
  cellOf: Int32Array,
  hidden: Uint8Array,
  policy: DisclosurePolicy,
): ProtectedTable {
  const { definition, population, cells } = contentOf(table);
  const { minimumFrequency, minimumWidth, zeros, override } = policy;
  const asked = { minimumFrequency, minimumWidth, zeros };
  return new ProtectedTable({
    definition,
    unit: population.unit,
    dimensions: definition.dimensions.flatMap((code) =>
      population.dimensions.filter((dimension) => dimension.code === code),
    ),
    cells: cells.map(({ coordinates, count, missing }, cell) => {
      const counted: CellValue =
        hidden[cellOf[cell] ?? 0] === 1 ? { kind: "suppressed" } : { kind: "count", count };
      return { coordinates, value: missing === undefined ? counted : { kind: missing } };
    }),
    provenance: {
      method,
      version,
      policy: override === undefined ? asked : { ...asked, override },
      audit: { attackers: [...policy.attackers].sort(), passed: true },
    },
  });
}

/** Name of the method, as every table prints it. */
const method =
  "cell suppression: Gaussian elimination over all linked tables, audited and repaired by linear programming, proved by certificates";

/** Version of the method: it changes with every change that can change a pattern. */
const version = "1.0.0";
