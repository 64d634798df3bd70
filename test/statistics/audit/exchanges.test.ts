import fc from "fast-check";
import { defaultPolicy, type DisclosurePolicy } from "opsc/statistics";
import { describe, expect, it } from "vitest";
import { Exchanges } from "../../../src/statistics/audit/exchanges.js";
import { WitnessPool } from "../../../src/statistics/audit/witnessPool.js";
import type { CountSystem } from "../../../src/statistics/model/countSystem.js";

/** A system of rows by count, and of cells by the rows that they are sums of. */
const systemOf = (counts: readonly number[], sums: readonly (readonly number[])[]): CountSystem => ({
  rowCounts: Int32Array.from(counts),
  cells: sums.map((rows) => ({
    rows: Int32Array.from(rows),
    count: rows.reduce((sum, row) => sum + counts[row]!, 0),
  })),
  links: [],
});

const publicOnly: DisclosurePolicy = { ...defaultPolicy, attackers: ["public"] };

function offered(system: CountSystem, hidden: readonly number[], policy: DisclosurePolicy, width = 5) {
  const marks = Uint8Array.from(system.cells, (_, cell) => Number(hidden.includes(cell)));
  const request = { system, hidden: marks, primary: marks, policy };
  const pool = new WitnessPool(request);
  new Exchanges(request, pool).offer(hidden[0]!, width);
  return pool;
}

describe("exchanges", () => {
  it("move somebody between rows that stand in the same printed cells", () => {
    // A total, printed; one cell of 2, hidden; 30 who stand in the total alone.
    const pool = offered(systemOf([2, 30], [[0], [0, 1]]), [0], publicOnly);
    expect(pool.widthOf(0)).toBe(5);
    expect(pool.witnesses.map(({ table }) => [...table])).toContainEqual([7, 25]);
  });

  it("put a second pair to a first that changes one printed cell", () => {
    // Two by two with all margins printed: one up and one down in each row and each column.
    const margins = [
      [0, 1],
      [2, 3],
      [0, 2],
      [1, 3],
    ];
    const system = systemOf([2, 20, 20, 20], [[0], [1], [2], [3], ...margins]);
    const pool = offered(system, [0, 1, 2, 3], publicOnly);
    expect(pool.witnesses.map(({ table }) => [...table])).toContainEqual([7, 15, 15, 25]);
  });

  it("find nothing where everything is printed or nobody could be elsewhere", () => {
    expect(offered(systemOf([2, 30], [[0], [1], [0, 1]]), [0], publicOnly).widthOf(0)).toBe(0);
    expect(offered(systemOf([2], [[0]]), [0], publicOnly).widthOf(0)).toBe(0);
  });

  it("leave those who know one record a table in which it is still there", () => {
    // Ten who are each alone in their row: to move five empties five rows, so that two tables are needed.
    const counts = [...Array.from({ length: 10 }, () => 1), 1, 0];
    const all = counts.map((_, row) => row);
    const system = systemOf(counts, [[10, 11], all]);
    const pool = offered(system, [0], defaultPolicy);
    for (const row of all.slice(0, 10)) {
      const kept = pool.witnesses.filter(({ table }) => table[row]! > 0);
      const values = kept.map(({ table }) => table[10]! + table[11]!);
      expect(Math.max(...values) - Math.min(...values)).toBeGreaterThanOrEqual(5);
    }
  });

  it("offer only tables that agree with everything printed", () => {
    const given = fc.tuple(
      fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 5, maxLength: 8 }),
      fc.array(fc.uniqueArray(fc.nat(4), { minLength: 1 }), { minLength: 2, maxLength: 6 }),
      fc.nat(63),
    );
    fc.assert(
      fc.property(given, ([counts, sums, bits]) => {
        const sorted = sums.map((rows) => [...rows].sort((left, right) => left - right));
        const system = systemOf(counts, sorted);
        const hidden = sorted.flatMap((_, cell) => (((bits >> cell) & 1) === 1 ? cell : []));
        fc.pre(hidden.length > 0);
        for (const { table } of offered(system, hidden, publicOnly).witnesses) {
          expect(Math.min(...table)).toBeGreaterThanOrEqual(0);
          sorted.forEach((rows, cell) => {
            const sum = rows.reduce((total, row) => total + table[row]!, 0);
            if (!hidden.includes(cell)) expect(sum).toBe(system.cells[cell]!.count);
          });
        }
      }),
    );
  });
});
