import { canonicalJson } from "../model/canonicalJson.js";
import type { ProtectedTable } from "../model/protectedTable.js";
import { cellMeaning } from "./cellMeaning.js";
import type { LedgerCell, LedgerRelease } from "./ledgerContent.js";

/** What a release adds to a ledger: one entry for each unit. */
export function releaseOf(tables: readonly ProtectedTable[], series: string): readonly LedgerRelease[] {
  return (["cases", "persons"] as const).flatMap((unit) => {
    const cells = new Map<string, LedgerCell>();
    for (const table of tables) {
      if (table.unit !== unit) continue;
      for (const { coordinates, value } of table.cells) {
        if (value.kind !== "count" && value.kind !== "suppressed") continue;
        const of = cellMeaning(table.dimensions, coordinates);
        const cell = { of, count: value.kind === "count" ? value.count : null };
        cells.set(canonicalJson(cell), cell);
      }
    }
    const ordered = [...cells].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, cell]) => cell);
    return ordered.length === 0 ? [] : [{ unit, series, cells: ordered }];
  });
}
