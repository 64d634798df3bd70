import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nestedChanges } from "../../../src/statistics/ledger/nestedChanges.js";
import { RowSpace } from "../../../src/statistics/ledger/rowSpace.js";
import { tellingCells } from "../../../src/statistics/ledger/tellingCells.js";
import { isSpannedBy } from "../elimination/rationalRank.js";

const size = 6;
const sets = fc
  .uniqueArray(fc.nat(size - 1), { minLength: 1, maxLength: size })
  .map((rows) => Int32Array.from(rows).sort());
const vectorOf = (rows: Int32Array): number[] =>
  Array.from({ length: size }, (_, row) => (rows.includes(row) ? 1 : 0));
const all = Array.from({ length: 2 ** size - 1 }, (_, bits) =>
  Int32Array.from({ length: size }, (__, row) => row).filter((row) => ((bits + 1) >> row) % 2 === 1),
);

describe("RowSpace", () => {
  it("has what a rational elimination finds", () => {
    fc.assert(
      fc.property(fc.array(sets, { maxLength: 6 }), sets, (known, asked) => {
        const space = new RowSpace(size);
        for (const rows of known) space.add(rows);
        expect(space.has(asked)).toBe(isSpannedBy(known.map(vectorOf), vectorOf(asked)));
      }),
    );
  });
});

describe("earlier releases", () => {
  const late = fc.array(fc.integer({ min: 0, max: 7 }), { minLength: size, maxLength: size });
  const enough = 5;

  it("leave no set of rows, of all there are, of which a small number of late records follows by subtraction", () => {
    fc.assert(
      fc.property(
        late,
        fc.array(sets, { minLength: 1, maxLength: 6 }),
        fc.array(sets, { maxLength: 6 }),
        (added, old, now) => {
          const countOf = (rows: Int32Array): number => rows.reduce((sum, row) => sum + 10 + added[row]!, 0);
          const earlier = old.map((rows) => ({ rows, printed: 10 * rows.length, count: countOf(rows) }));
          const cells = now.map((rows) => ({ rows, count: countOf(rows) }));
          const system = { rowCounts: Int32Array.from(added, (count) => count + 10), cells, links: [] };
          const offered = [...cells.keys()];
          const telling = new Set(tellingCells(system, earlier, offered, enough));
          const published = offered
            .filter((cell) => !telling.has(cell))
            .map((cell) => vectorOf(cells[cell]!.rows));
          const before = old.map(vectorOf);
          for (const rows of all) {
            const change = rows.reduce((sum, row) => sum + added[row]!, 0);
            if (change === 0 || change >= enough) continue;
            const follows = isSpannedBy(before, vectorOf(rows)) && isSpannedBy(published, vectorOf(rows));
            expect(follows).toBe(false);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it("hide nothing where nothing changed, and not all where something did", () => {
    const rows = [Int32Array.of(0, 1), Int32Array.of(0), Int32Array.of(1)];
    const system = {
      rowCounts: Int32Array.of(20, 30),
      cells: rows.map((own, at) => ({ rows: own, count: [50, 20, 30][at]! })),
      links: [],
    };
    const earlier = (printed: readonly number[]) =>
      rows.map((own, at) => ({ rows: own, printed: printed[at]!, count: [50, 20, 30][at]! }));
    expect(tellingCells(system, earlier([50, 20, 30]), [0, 1, 2], 10)).toEqual([]);
    expect(tellingCells(system, earlier([30, 10, 20]), [0, 1, 2], 10)).toEqual([]);
    // 12 were added to all and 11 to one part: the other part is 1 away.
    expect(tellingCells(system, earlier([38, 9, 29]), [0, 1, 2], 10)).toEqual([1, 2]);
  });

  it("tell of changes that lie in one another only where what is left is told too", () => {
    const sum = (rows: readonly number[], change: number) => ({ rows: Int32Array.from(rows), change });
    const whole = sum([0, 1, 2], 25);
    expect(nestedChanges([whole, sum([0], 12)], 10)).toHaveLength(2);
    expect(nestedChanges([whole, sum([0], 20)], 10)).toEqual([whole]);
    expect(nestedChanges([whole, sum([0, 1], 12), sum([1, 2], 12)], 10)).toHaveLength(2);
  });
});
