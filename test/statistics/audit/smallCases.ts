import type { AuditRequest } from "../../../src/statistics/audit/auditRequest.js";
import { randomOf } from "../../support/randomOf.js";
import { everyTable, tinySystem } from "./tinySystem.js";

/** A random two-way table of which some cells are hidden, never its total, and every table that fits what is printed. */
export interface SmallCase {
  readonly request: AuditRequest;
  readonly all: readonly (readonly number[])[];
  /** Sum of the rows of a cell. */
  readonly sumIn: (table: ArrayLike<number>, cell: number) => number;
  /** How far a cell is from its count over some tables, from the lowest to the highest. */
  readonly changes: (tables: readonly (readonly number[])[], cell: number) => readonly [number, number];
}

/** Cases of a seed, each small enough to try everything. */
export function smallCases(seed: number, runs: number, share = 0.6): readonly SmallCase[] {
  const random = randomOf(seed);
  return Array.from({ length: runs }, () => {
    const counts = Array.from({ length: 6 }, () => Math.floor(random() * 4));
    const system = tinySystem([2, 3], counts);
    const hidden = Uint8Array.from(system.cells, ({ rows }) =>
      rows.length < 6 && random() < (rows.length === 1 ? share + 0.3 : share - 0.3) ? 1 : 0,
    );
    const primary = hidden.map((flag, cell) => (flag === 1 && system.cells[cell]!.rows.length === 1 ? 1 : 0));
    const policy: AuditRequest["policy"] = {
      minimumFrequency: 4,
      minimumWidth: 2,
      zeros: "protect",
      attackers: ["public"],
    };
    const sumIn = (table: ArrayLike<number>, cell: number): number =>
      [...system.cells[cell]!.rows].reduce((sum, row) => sum + table[row]!, 0);
    return {
      request: { system, hidden, primary, policy },
      all: everyTable(system, hidden, () => true)!,
      sumIn,
      changes: (tables, cell) => {
        const own = tables.map((table) => sumIn(table, cell) - system.cells[cell]!.count);
        return [Math.min(...own), Math.max(...own)];
      },
    };
  });
}

/** Numbers of the cells that are marked. */
export const marked = (flags: Uint8Array): number[] => [...flags.keys()].filter((cell) => flags[cell] === 1);
