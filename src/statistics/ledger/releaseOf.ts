import { canonicalJson } from "../model/canonicalJson.js";
import type { Limits } from "../model/population.js";
import type { ProtectedTable } from "../model/protectedTable.js";
import { cellMeaning } from "./cellMeaning.js";
import type { LedgerCell, LedgerRelease } from "./ledgerContent.js";

/** A table that is published. */
export interface PublishedTable {
  /** The table. */
  readonly table: ProtectedTable;
  /** What its population leaves out. */
  readonly limits: Limits;
}

/** What a release adds to a ledger: one entry for each unit and for what its populations leave out. */
export function releaseOf(tables: readonly PublishedTable[], series: string): readonly LedgerRelease[] {
  const releases = new Map<string, Omit<LedgerRelease, "cells"> & { cells: Map<string, LedgerCell> }>();
  for (const { table, limits } of tables) {
    const { unit, dimensions } = table;
    const key = canonicalJson({ unit, limits });
    const some = Object.keys(limits).length === 0 ? {} : { limits };
    const release = releases.get(key) ?? { unit, series, ...some, cells: new Map<string, LedgerCell>() };
    releases.set(key, release);
    for (const { coordinates, value } of table.cells) {
      if (value.kind !== "count" && value.kind !== "suppressed") continue;
      const cell = {
        of: cellMeaning(dimensions, coordinates),
        count: value.kind === "count" ? value.count : null,
      };
      release.cells.set(canonicalJson(cell), cell);
    }
  }
  const inOrder = <Value>(entries: ReadonlyMap<string, Value>): readonly Value[] =>
    [...entries].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, value]) => value);
  return inOrder(releases).flatMap(({ cells, ...release }) =>
    cells.size === 0 ? [] : [{ ...release, cells: inOrder(cells) }],
  );
}
