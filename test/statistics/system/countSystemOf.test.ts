import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eliminate } from "../../../src/statistics/elimination/eliminate.js";
import { contentOf, RawTable } from "../../../src/statistics/model/rawTable.js";
import { primaryCells } from "../../../src/statistics/primary/primaryCells.js";
import { countSystemOf } from "../../../src/statistics/system/countSystemOf.js";
import { dimensionOf, joinedTable, marksOf, tablesOver } from "./joinOf.js";

const runs = 40 * Number(process.env["OPSC_RUNS"] ?? 1);
const sex = dimensionOf("SEX", ["F", "M"]);
const age = dimensionOf("AGE", ["a", "b", "c"], { ab: ["a", "b"] });
const place = dimensionOf("PLACE", ["p", "q"]);
const dimensions = [sex, age, place];
const definitions = [
  { id: "one", dimensions: ["SEX", "AGE"] },
  { id: "two", dimensions: ["AGE", "PLACE"] },
  { id: "three", dimensions: ["PLACE", "SEX"], categories: { PLACE: ["p", "_T"] } },
];
const leaves = ["F", "M"].flatMap((s) => ["a", "b", "c"].flatMap((a) => ["p", "q"].map((p) => [s, a, p])));

/** Random counts of the leaf combinations, and of some persons with two of them. */
const populations = fc
  .tuple(
    fc.array(fc.integer({ min: 0, max: 14 }), { minLength: leaves.length, maxLength: leaves.length }),
    fc.array(fc.tuple(fc.nat(leaves.length - 1), fc.nat(leaves.length - 1), fc.integer({ min: 1, max: 9 })), {
      maxLength: 3,
    }),
  )
  .map(([counts, pairs]) => [
    ...leaves.map((leaf, row) => ({ tuples: [leaf], count: counts[row] ?? 0 })),
    ...pairs
      .filter(([left, right]) => left < right)
      .map(([left, right, count]) => ({ tuples: [leaves[left] ?? [], leaves[right] ?? []], count })),
  ]);
const policy = {
  minimumFrequency: 5,
  minimumWidth: 3,
  zeros: "protect",
  groupDisclosure: true,
  attackers: ["public"],
} as const;

describe("countSystemOf", () => {
  it("keeps the count of every cell of every table", () => {
    fc.assert(
      fc.property(populations, (rows) => {
        const { tables, system, cellOf } = countSystemOf(tablesOver(dimensions, rows, definitions));
        tables.forEach((table, number) => {
          contentOf(table).cells.forEach(({ count }, cell) => {
            const sum = system.cells[cellOf[number]?.[cell] ?? -1];
            expect(sum?.count).toBe(count);
            expect(sum?.rows.reduce((total, row) => total + (system.rowCounts[row] ?? 0), 0)).toBe(count);
          });
        });
      }),
      { numRuns: runs },
    );
  });

  it("gives one number to cells that are the same sum, and none to two sums", () => {
    fc.assert(
      fc.property(populations, (rows) => {
        const { tables, system, cellOf, rowOf, unprinted } = countSystemOf(
          tablesOver(dimensions, rows, definitions),
        );
        const numbers = new Map<string, Set<number>>();
        tables.forEach((table, number) => {
          contentOf(table).cells.forEach((cell, placed) => {
            const known = numbers.get(cell.rows.join()) ?? new Set();
            numbers.set(cell.rows.join(), known.add(cellOf[number]?.[placed] ?? -1));
          });
        });
        expect([...numbers.values()].every(({ size }) => size === 1)).toBe(true);
        expect(numbers.size).toBe(unprinted.filter((isUnprinted) => isUnprinted === 0).length);
        expect(rowOf.every((row) => row < system.rowCounts.length)).toBe(true);
        const members = system.rowCounts.map(() => 0);
        const lists = [...members].map((_, row) =>
          system.cells.flatMap(({ rows: own }, cell) => (own.includes(row) ? [cell] : [])).join(),
        );
        expect(new Set(lists).size).toBe(lists.length);
      }),
      { numRuns: runs },
    );
  });

  it("gives one system and one pattern in whatever order rows and tables come", () => {
    fc.assert(
      fc.property(populations, fc.infiniteStream(fc.nat()), (rows, keys) => {
        const shuffled = <Item>(items: readonly Item[]): Item[] =>
          items
            .map((item) => [keys.next().value ?? 0, item] as const)
            .sort(([left], [right]) => left - right)
            .map(([, item]) => item);
        const first = countSystemOf(tablesOver(dimensions, rows, definitions));
        const second = countSystemOf(tablesOver(dimensions, shuffled(rows), shuffled(definitions)));
        expect(second.system).toEqual(first.system);
        const hidden = (joined: typeof first) =>
          marksOf(joined, eliminate(joined.system, primaryCells(joined, policy)).hidden);
        expect(hidden(second)).toEqual(hidden(first));
      }),
      { numRuns: runs },
    );
  });

  it("links the same cells of tables that came without records, unless they differ", () => {
    const [one, two] = [dimensionOf("SEX", ["F", "M"]), dimensionOf("PLACE", ["p", "q"])];
    const row = (table: string, leaf: readonly string[], count: number) => ({ tuples: [leaf], count, table });
    const rowsOf = (last: number) => [
      row("by-sex", ["F", "_T"], 12),
      row("by-sex", ["M", "_T"], 8),
      row("by-place", ["_T", "p"], 15),
      row("by-place", ["_T", "q"], last),
    ];
    const tables = [
      { id: "by-sex", dimensions: ["SEX"] },
      { id: "by-place", dimensions: ["PLACE"] },
    ];
    const linked = countSystemOf(tablesOver([one, two], rowsOf(5), tables)).system;
    expect(linked.links).toHaveLength(1);
    const [link] = linked.links;
    expect([link?.left.length, link?.right.length]).toEqual([2, 2]);
    expect(countSystemOf(tablesOver([one, two], rowsOf(6), tables)).system.links).toEqual([]);
  });

  it("gives a cell over nobody possible a sum without rows", () => {
    const joined = joinedTable([sex], [{ tuples: [["F"]], count: 3 }]);
    const table = joined.tables[0];
    expect(table === undefined ? [] : contentOf(table).cells.map(({ count }) => count)).toEqual([3, 0, 3]);
    expect(joined.system.cells.map(({ rows }) => rows.length).sort()).toEqual([0, 1]);
  });

  it("leaves cells without a count out", () => {
    const population = { id: "test", unit: "persons", dimensions: [sex], rows: [] } as const;
    const table = new RawTable({
      definition: { id: "hand", title: "By hand", dimensions: ["SEX"] },
      population: { ...population, rows: [{ tuples: [["F"]], count: 3 }] },
      cells: [
        { coordinates: ["F"], rows: Int32Array.of(0), count: 3 },
        { coordinates: ["M"], rows: new Int32Array(0), count: 0, missing: "not-applicable" },
      ],
    });
    const { system, cellOf } = countSystemOf([table]);
    expect([...(cellOf[0] ?? [])]).toEqual([0, -1]);
    expect(system.cells).toHaveLength(1);
  });

  it("leaves rows out in which nobody can be, and keeps those of a cell that is not applicable and counts somebody", () => {
    const rows = [
      { tuples: [["F"]], count: 3 },
      { tuples: [["M"]], count: 0 },
    ];
    const table = (count: number) =>
      new RawTable({
        definition: { id: "hand", title: "By hand", dimensions: ["SEX"] },
        population: {
          id: "test",
          unit: "persons",
          dimensions: [sex],
          rows: rows.map((row, at) => (at === 1 ? { ...row, count } : row)),
        },
        cells: [
          { coordinates: ["F"], rows: Int32Array.of(0), count: 3 },
          { coordinates: ["M"], rows: Int32Array.of(1), count: 0, missing: "not-applicable" },
          { coordinates: ["_T"], rows: Int32Array.of(0, 1), count: 3 + count },
        ],
      });
    const nobody = countSystemOf([table(0)]);
    expect([...nobody.impossible]).toEqual([0, 1]);
    // Without the row the total is what F is.
    expect(nobody.system.cells.map(({ count }) => count)).toEqual([3]);
    const somebody = countSystemOf([table(2)]);
    expect([...somebody.impossible]).toEqual([0, 0]);
    expect(somebody.system.cells.map(({ count }) => count).sort()).toEqual([2, 3, 5]);
  });

  it("refuses nothing to join, and tables of two populations", () => {
    const rows = [{ tuples: [["F"]], count: 3 }];
    const one = tablesOver([sex], rows, [{ id: "one", dimensions: ["SEX"] }]);
    const other = tablesOver([sex], rows, [{ id: "other", dimensions: ["SEX"] }]);
    expect(() => countSystemOf([])).toThrow(TypeError);
    expect(() => countSystemOf([...one, ...other])).toThrow(TypeError);
  });
});
