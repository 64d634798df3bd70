import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eliminate } from "../../../src/statistics/elimination/eliminate.js";
import { publicationOrder } from "../../../src/statistics/elimination/publicationOrder.js";
import type { CountSystem } from "../../../src/statistics/model/countSystem.js";
import { isSpannedBy } from "./rationalRank.js";

const runs = 60 * Number(process.env["OPSC_RUNS"] ?? 1);

const systemOf = (
  rowCounts: readonly number[],
  lists: readonly (readonly number[])[],
  links: readonly (readonly [readonly number[], readonly number[]])[] = [],
): CountSystem => ({
  rowCounts: Int32Array.from(rowCounts),
  cells: lists.map((list) => ({
    rows: Int32Array.from(list),
    count: list.reduce((sum, row) => sum + (rowCounts[row] ?? 0), 0),
  })),
  links: links.map(([left, right]) => ({ left: Int32Array.from(left), right: Int32Array.from(right) })),
});

const denseOf = (size: number, rows: Iterable<number>, minus: Iterable<number> = []): number[] => {
  const dense = new Array<number>(size).fill(0);
  for (const row of rows) dense[row] = (dense[row] ?? 0) + 1;
  for (const row of minus) dense[row] = (dense[row] ?? 0) - 1;
  return dense;
};

/** Random sums over a few rows, each once, some of them sensitive; and links. */
const cases = fc.integer({ min: 2, max: 7 }).chain((size) =>
  fc.record({
    counts: fc.array(fc.integer({ min: 0, max: 20 }), { minLength: size, maxLength: size }),
    masks: fc.uniqueArray(fc.integer({ min: 1, max: 2 ** size - 1 }), { minLength: 1, maxLength: 14 }),
    sensitive: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 14, maxLength: 14 }),
    links: fc.array(
      fc.tuple(fc.integer({ min: 1, max: 2 ** size - 1 }), fc.integer({ min: 1, max: 2 ** size - 1 })),
      { maxLength: 2 },
    ),
  }),
);
const rowsOf = (mask: number) => [...Array(8).keys()].filter((row) => ((mask >> row) & 1) === 1);
const built = ({
  counts,
  masks,
  sensitive,
  links,
}: typeof cases extends fc.Arbitrary<infer Case> ? Case : never) => ({
  system: systemOf(
    counts,
    masks.map(rowsOf),
    links.map(([left, right]) => [rowsOf(left), rowsOf(right)] as const),
  ),
  primary: Uint8Array.from(masks, (_, cell) => (sensitive[cell] === 0 ? 1 : 0)),
});
/** What an outsider can add up, links included. */
const knownOf = (system: CountSystem, hidden: Uint8Array) => [
  ...system.links.map(({ left, right }) => denseOf(system.rowCounts.length, left, right)),
  ...system.cells
    .filter((_, cell) => hidden[cell] === 0)
    .map(({ rows }) => denseOf(system.rowCounts.length, rows)),
];

describe("eliminate", () => {
  it("leaves no sensitive cell that follows from what is published, over the fractions", () => {
    fc.assert(
      fc.property(cases, (given) => {
        const { system, primary } = built(given);
        const { hidden, unprotectable } = eliminate(system, primary);
        const known = knownOf(system, hidden);
        const onlyLinks = knownOf(system, new Uint8Array(hidden.length).fill(1));
        system.cells.forEach(({ rows }, cell) => {
          if (primary[cell] !== 1) return;
          const dense = denseOf(system.rowCounts.length, rows);
          expect(hidden[cell]).toBe(1);
          expect(unprotectable[cell] === 1).toBe(isSpannedBy(onlyLinks, dense));
          if (unprotectable[cell] === 0) expect(isSpannedBy(known, dense)).toBe(false);
        });
      }),
      { numRuns: runs },
    );
  });

  it("hides only what, published, would give a sensitive cell away", () => {
    fc.assert(
      fc.property(cases, (given) => {
        const { system, primary } = built(given);
        const { hidden, unprotectable } = eliminate(system, primary);
        const known = knownOf(system, hidden);
        system.cells.forEach(({ rows }, cell) => {
          if (primary[cell] === 1 || hidden[cell] === 0) return;
          const more = [...known, denseOf(system.rowCounts.length, rows)];
          const gives = system.cells.some(
            (other, number) =>
              primary[number] === 1 &&
              unprotectable[number] === 0 &&
              isSpannedBy(more, denseOf(system.rowCounts.length, other.rows)),
          );
          expect(gives).toBe(true);
        });
      }),
      { numRuns: runs },
    );
  });

  it("does not depend on how rows are numbered", () => {
    fc.assert(
      fc.property(cases, fc.array(fc.nat(), { minLength: 8, maxLength: 8 }), (given, keys) => {
        const { system, primary } = built(given);
        const size = system.rowCounts.length;
        const moved = [...Array(size).keys()].sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b);
        const turn = (rows: Int32Array) => Int32Array.from(rows, (row) => moved[row] ?? 0).sort();
        const rowCounts = new Int32Array(size);
        moved.forEach((place, row) => (rowCounts[place] = system.rowCounts[row] ?? 0));
        const turned = {
          rowCounts,
          cells: system.cells.map(({ rows, count }) => ({ rows: turn(rows), count })),
          links: system.links.map(({ left, right }) => ({ left: turn(left), right: turn(right) })),
        };
        expect(eliminate(turned, primary)).toEqual(eliminate(system, primary));
      }),
      { numRuns: runs },
    );
  });

  it("keeps sums hidden that no cell prints", () => {
    // Two zeros in one line: neither follows from the rest, but their sum does.
    const system = systemOf(
      [0, 0, 30, 40, 50, 60],
      [[0], [1], [2], [0, 1, 2], [0, 3], [1, 4], [2, 5], [3], [4], [5]],
    );
    const primary = Uint8Array.of(1, 1, 0, 0, 0, 0, 0, 0, 0, 0);
    const sum = Int32Array.of(0, 1);
    const without = eliminate(system, primary).hidden;
    expect(isSpannedBy(knownOf(system, without), denseOf(6, sum))).toBe(true);
    const protectedSums = [sum];
    const { hidden } = eliminate(system, primary, { protectedSums });
    expect(isSpannedBy(knownOf(system, hidden), denseOf(6, sum))).toBe(false);
  });

  it("hides nothing more where nothing is sensitive, and publishes what must be published", () => {
    const system = systemOf([3, 20], [[0], [1], [0, 1]]);
    expect(eliminate(system, new Uint8Array(3)).hidden).toEqual(Uint8Array.of(0, 0, 0));
    const forced = eliminate(system, Uint8Array.of(1, 0, 0), { forcedPublished: Uint8Array.of(0, 1, 1) });
    expect(forced).toEqual({ hidden: Uint8Array.of(1, 0, 0), unprotectable: Uint8Array.of(1, 0, 0) });
    const withheld = eliminate(system, Uint8Array.of(1, 0, 0), { forcedHidden: Uint8Array.of(0, 1, 0) });
    expect(withheld.hidden).toEqual(Uint8Array.of(1, 1, 0));
  });

  it.each([
    {
      sensitive: [0, 1, 3, 5, 6, 8, 12, 14],
      offered: [0, 2, 3, 4, 7, 9, 12, 15],
      unlike: "as many rows, others of them",
    },
    { sensitive: [0, 3, 13, 15], offered: [0, 2, 3, 5, 6, 7, 10, 16], unlike: "fewer rows" },
  ])("publishes a sum that is like a sensitive one by fingerprints alone: $unlike", (given) => {
    // Found by a search over all sums of 17 rows: their fingerprints have one ratio, and neither sum is a multiple of the other.
    const system = systemOf(new Array<number>(17).fill(3), [given.sensitive, given.offered]);
    const dense = system.cells.map(({ rows }) => denseOf(17, rows));
    expect(isSpannedBy(dense.slice(1), dense[0] ?? [])).toBe(false);
    expect(eliminate(system, Uint8Array.of(1, 0)).hidden).toEqual(Uint8Array.of(1, 0));
  });

  it("knows that linked sums are equal", () => {
    // Row 0 and row 1 + row 2 count the same in two tables: the one line may not give the other away.
    const system = systemOf([12, 4, 8], [[0], [1], [2], [1, 2]], [[[0], [1, 2]]]);
    const { hidden } = eliminate(system, Uint8Array.of(0, 1, 0, 0));
    expect(hidden).toEqual(Uint8Array.of(0, 1, 1, 0));
  });
});

describe("publicationOrder", () => {
  it("offers zeros first, then larger counts, then what shares more", () => {
    const system = systemOf([0, 5, 5, 7], [[1], [0], [2, 3], [3], [2], [1, 2, 3]]);
    expect([...publicationOrder(system)]).toEqual([1, 5, 2, 3, 4, 0]);
  });
});
