import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { auditPublished, type PublishedRow, type PublishedTable } from "opsc/statistics";
import { auditGroup } from "../../../src/statistics/published/auditGroup.js";
import { leakOf } from "../../../src/statistics/published/leakOf.js";
import { publishedGroups } from "../../../src/statistics/published/publishedGroups.js";
import { cellTextReader } from "../../../src/statistics/published/readCellText.js";
import { highsSolver } from "../../../src/statistics/solver/highsSolver.js";
import type { LpSolver } from "../../../src/statistics/model/lpSolver.js";
import { everyTable, type Interval } from "./oracle.js";
import { tinyTables } from "./randomTables.js";

const runs = (number: number): number => number * Number(process.env["OPSC_RUNS"] ?? 1);
const markers = ["<5", "*"];
const cap = 70;

/** The interval of each hidden cell by its row, from a search with that much work, or undefined where nothing fits. */
function intervals(
  table: PublishedTable,
  zerosPrinted: boolean,
  work: number,
  solver?: LpSolver,
): Map<number, Interval> | undefined {
  const [group] = publishedGroups(table, cellTextReader(markers, zerosPrinted));
  const totals = table.dimensions.map(() => "Total");
  const bounds = auditGroup(
    group!,
    { totals, unprinted: "left-out", enough: Infinity, solver },
    { left: work },
  );
  if (bounds === undefined) return undefined;
  const rowOf = (place: number): number =>
    table.rows.findIndex(({ coordinates }) => coordinates.join() === group!.cells[place]!.coordinates.join());
  return new Map(bounds.hidden.map((place) => [rowOf(place), [bounds.lower[place]!, bounds.upper[place]!]]));
}

const oneGroup = (dimensions: readonly string[], cells: Record<string, string>): PublishedTable => ({
  groupBy: [],
  dimensions,
  rows: Object.entries(cells).map(([codes, text]): PublishedRow => ({
    group: [],
    coordinates: codes.split("/"),
    text,
  })),
});

describe("the interval of every hidden cell", () => {
  it("is that of all whole tables which fit, exactly, with the search and with a solver", async () => {
    const solver = await highsSolver();
    let contradictory = 0;
    let hidden = 0;
    fc.assert(
      fc.property(tinyTables, ({ table, zerosPrinted }) => {
        const expected = everyTable(table, zerosPrinted, cap);
        if (expected === undefined) contradictory += 1;
        hidden += expected?.size ?? 0;
        const searched = intervals(table, zerosPrinted, 1e7);
        expect(searched === undefined).toBe(expected === undefined);
        const solved = intervals(table, zerosPrinted, 0, solver);
        expect(solved === undefined).toBe(expected === undefined);
        for (const [row, [least, most]] of expected ?? []) {
          // A star that no printed total bounds goes as far as the oracle looks.
          const bounds = [least, most === cap ? Infinity : most];
          expect(searched?.get(row)).toEqual(bounds);
          expect(solved?.get(row)).toEqual(bounds);
        }
      }),
      { numRuns: runs(120), seed: 5 },
    );
    expect(contradictory).toBeGreaterThan(5);
    expect(hidden).toBeGreaterThan(200);
  });

  it("is never too narrow where the work runs out and there is no solver", () => {
    fc.assert(
      fc.property(tinyTables, fc.integer({ min: 0, max: 60 }), ({ table, zerosPrinted }, work) => {
        const expected = everyTable(table, zerosPrinted, cap);
        const quick = intervals(table, zerosPrinted, work);
        if (quick === undefined) expect(expected).toBeUndefined();
        for (const [row, [least, most]] of expected ?? []) {
          expect(quick!.get(row)![0]).toBeLessThanOrEqual(least);
          expect(quick!.get(row)![1]).toBeGreaterThanOrEqual(most);
        }
      }),
      { numRuns: runs(200), seed: 6 },
    );
  });
});

describe("auditPublished", () => {
  it("counts what the intervals say, in any order of the rows", () => {
    fc.assert(
      fc.property(tinyTables, fc.integer({ min: 0, max: 4 }), ({ table, zerosPrinted }, width) => {
        const expected = everyTable(table, zerosPrinted, cap);
        const apart = [...(expected ?? new Map<number, Interval>()).values()].map(
          ([least, most]) => most - least,
        );
        const options = { suppressed: markers, zerosPrinted, width, examples: 3 };
        const audit = auditPublished(table, options);
        const { examples, ...numbers } = audit;
        expect(numbers).toEqual({
          cells: table.rows.length,
          suppressed: table.rows.filter(({ text }) => markers.includes(text)).length,
          exact: apart.filter((width) => width === 0).length,
          narrow: apart.filter((between) => between > 0 && between <= width).length,
          inconsistentGroups: expected === undefined ? 1 : 0,
        });
        expect(examples.length).toBe(Math.min(1, numbers.exact));
        for (const { cell, value, from, arithmetic } of examples) {
          const row = table.rows.findIndex(({ coordinates }) =>
            coordinates.every((code, at) => cell[`D${at}`] === code),
          );
          expect(expected!.get(row)).toEqual([value, value]);
          if (from.every(({ printed }) => !markers.includes(printed)) && from.length > 0) {
            expect(from.reduce((sum, { printed, factor }) => sum + factor * Number(printed), 0)).toBe(value);
          }
          expect(arithmetic).toContain(String(value));
        }
        const backwards = { ...table, rows: table.rows.toReversed() };
        expect(auditPublished(backwards, options)).toEqual(audit);
      }),
      { numRuns: runs(200), seed: 7 },
    );
  });

  it("gives combinations of sums that come out on paper", () => {
    const table = oneGroup(["R", "C"], {
      "Total/x": "20",
      "Total/y": "22",
      "Total/z": "40",
      "a/Total": "35",
      "a/x": "*",
      "a/y": "*",
      "a/z": "15",
      "b/Total": "*",
      "b/x": "*",
      "b/y": "*",
      "b/z": "25",
    });
    const { exact, examples } = auditPublished(table, { suppressed: ["*"] });
    expect(exact).toBe(1);
    const [leak] = examples;
    expect(leak?.cell).toEqual({ R: "b", C: "Total" });
    // 20 + 22 + 40 - 35
    expect(leak?.value).toBe(47);
    expect(leak?.from.reduce((sum, { printed, factor }) => sum + factor * Number(printed), 0)).toBe(47);
  });

  it("says when what is left is the most that hidden parts can be", () => {
    const table = oneGroup(["S"], { Total: "18", F: "<5", M: "<5", X: "10" });
    const { exact, examples } = auditPublished(table);
    expect([exact, examples[0]?.value]).toEqual([2, 4]);
    expect(examples[0]?.arithmetic).toMatch(/^18 - 10 = 8, the most that the 2 hidden parts/);
  });

  it("knows 1 to 4 from 0 to 4", () => {
    const table = oneGroup(["S"], { Total: "12", F: "<5", M: "<5", X: "10" });
    expect(auditPublished(table)).toMatchObject({ exact: 0, narrow: 2 });
    expect(auditPublished(table, { zerosPrinted: true })).toMatchObject({ exact: 2, narrow: 0 });
  });

  it("reads thousands, decimals that are zero and blank cells", () => {
    const numbers = ["1,234", "1 234", "1\u00A0234", "1\u202F234", "1'234", "1234.0", " 1234 "];
    for (const total of numbers) {
      const table = oneGroup(["S"], { Total: total, F: "1,230", M: "<5" });
      expect(auditPublished(table)).toMatchObject({ cells: 3, exact: 1, inconsistentGroups: 0 });
    }
    // What is blank may be anything, unless it is said to be zero or a marker.
    const blank = oneGroup(["S"], { Total: "10", F: "7", M: "<5", X: "" });
    expect(auditPublished(blank)).toMatchObject({ cells: 3, suppressed: 1, exact: 0 });
    expect(auditPublished(blank, { unprinted: "zero" })).toMatchObject({ cells: 3, exact: 1 });
    expect(auditPublished(blank, { suppressed: ["<5", ""] })).toMatchObject({ cells: 4, suppressed: 2 });
  });

  it("takes a total for the sum of what is printed, or not, as it is told", () => {
    const table = oneGroup(["S", "A"], {
      "Total/Total": "10",
      "Total/u": "8",
      "Total/v": "<5",
      "F/Total": "6",
      "F/u": "<5",
      "X/v": "<5",
    });
    // F/u stands alone beside its total; of the sums of two parts each, Total/v = 10 - 8 is the only one in use.
    expect(auditPublished(table)).toMatchObject({ exact: 1 });
    expect(auditPublished(table, { unprinted: "zero" })).toMatchObject({ inconsistentGroups: 1 });
    const sexes = oneGroup(["S"], { Total: "10", F: "<5" });
    expect(auditPublished(sexes)).toMatchObject({ exact: 0, inconsistentGroups: 0 });
    expect(auditPublished(sexes, { unprinted: "zero" })).toMatchObject({ inconsistentGroups: 1 });
    const partial = oneGroup(["S", "A"], {
      "Total/Total": "10",
      "F/Total": "8",
      "M/Total": "<5",
      "X/u": "<5",
    });
    expect(auditPublished(partial)).toMatchObject({ exact: 1, narrow: 0 });
    expect(auditPublished(partial, { unprinted: "unknown" })).toMatchObject({ exact: 0, narrow: 1 });
  });

  it("takes markers by the bounds that they say", () => {
    // 18 - 10 = 8 is the most that two of at most 4 can be, and the least that two of at least 4 can.
    for (const marker of ["<=4", "≤4", "< 5", "4-9", "4–9", "0 - 4"]) {
      const cells = { Total: "18", F: marker, M: marker, X: "10" };
      const audit = auditPublished(oneGroup(["S"], cells), { suppressed: [marker] });
      expect([audit.exact, audit.examples[0]?.value]).toEqual([2, 4]);
    }
    const ranged = oneGroup(["S"], { Total: "18", F: "0-5", M: "0-5", X: "10" });
    expect(auditPublished(ranged, { suppressed: ["0-5"] })).toMatchObject({ exact: 0, narrow: 2 });
    // Where zeros are printed, fewer than two is one.
    const one = oneGroup(["S"], { F: "<2" });
    const audit = auditPublished(one, { suppressed: ["<2"], zerosPrinted: true });
    expect(audit.examples).toMatchObject([{ value: 1, from: [], arithmetic: "the marker itself says 1" }]);
  });

  it("has no opinion of numbers that nothing ends", () => {
    const table = oneGroup(["S"], { Total: "*", F: "*", M: "<5" });
    expect(auditPublished(table, { suppressed: markers, width: 4 })).toMatchObject({ exact: 0, narrow: 1 });
  });

  it("takes a row that ends too early for one with blanks", () => {
    const rows = (last: readonly string[][]): PublishedTable => ({
      groupBy: ["Year"],
      dimensions: ["S", "A"],
      rows: [
        { group: last[0]!, coordinates: last[1]!, text: "10" },
        { group: [""], coordinates: ["F", ""], text: "8" },
        { group: [""], coordinates: ["M", ""], text: "<5" },
      ],
    });
    const total = { S: "Total", A: "" };
    const audit = auditPublished(rows([[], ["Total"]]), { total });
    expect(audit).toMatchObject({ cells: 3, exact: 1, inconsistentGroups: 0 });
    expect(audit).toEqual(auditPublished(rows([[""], ["Total", ""]]), { total }));
  });

  it("says how often a number is added where that is more than once", () => {
    const table = oneGroup(["R", "C", "L"], {
      "Total/Total/Total": "*",
      "Total/Total/a": "*",
      "Total/Total/b": "7",
      "Total/a/Total": "6",
      "Total/a/a": "4",
      "Total/a/b": "*",
      "Total/b/Total": "11",
      "a/Total/a": "6",
      "a/Total/b": "*",
      "a/a/Total": "5",
      "a/a/b": "2",
      "a/b/a": "*",
      "a/b/b": "*",
      "b/Total/Total": "*",
      "b/Total/a": "*",
      "b/Total/b": "4",
      "b/a/Total": "1",
      "b/a/b": "*",
      "b/b/Total": "*",
      "b/b/a": "*",
      "b/b/b": "*",
    });
    const valueOf = (bounds: ReturnType<typeof auditGroup>, place: number): number | undefined =>
      bounds?.determined.get(place)?.value;
    const [group] = publishedGroups(table, cellTextReader(markers, false));
    const totals = table.dimensions.map(() => "Total");
    const bounds = auditGroup(group!, { totals, unprinted: "left-out", enough: 2 }, { left: 1e7 })!;
    const often = [...bounds.determined].filter(([, { from }]) =>
      [...from.values()].some((factor) => Math.abs(factor) > 1),
    );
    expect(often.length).toBeGreaterThan(0);
    for (const [place] of often) {
      const leak = leakOf(table, group!, { ...bounds, sums: [] }, place).leak;
      expect(leak.arithmetic).toMatch(/\d x \d/);
      expect(leak.from.reduce((sum, { printed, factor }) => sum + factor * Number(printed), 0)).toBe(
        leak.value,
      );
      expect(leak.value).toBe(valueOf(bounds, place));
    }
  });

  it("takes a total that is blank, and one for each dimension", () => {
    const table = oneGroup(["S", "A"], { "/All": "10", "F/All": "8", "M/All": "<5" });
    expect(auditPublished(table, { total: { S: "", A: "All" } })).toMatchObject({ exact: 1 });
    expect(auditPublished(table)).toMatchObject({ exact: 0 });
  });
});

describe("what contradicts itself", () => {
  const sexes = (cells: [string, string][]): PublishedTable => ({
    groupBy: ["Year"],
    dimensions: ["S"],
    rows: [
      ...cells.map(([code, text]) => ({ group: ["2020"], coordinates: [code], text })),
      { group: ["2021"], coordinates: ["Total"], text: "9" },
      { group: ["2021"], coordinates: ["F"], text: "8" },
      { group: ["2021"], coordinates: ["M"], text: "<5" },
    ],
  });

  it.each<[string, [string, string][]]>([
    [
      "a total below its parts",
      [
        ["Total", "5"],
        ["F", "8"],
        ["M", "<5"],
      ],
    ],
    [
      "a total above its parts",
      [
        ["Total", "15"],
        ["F", "8"],
        ["M", "<5"],
      ],
    ],
    [
      "numbers that do not add up",
      [
        ["Total", "15"],
        ["F", "8"],
        ["M", "6"],
      ],
    ],
    [
      "a cell with two values",
      [
        ["Total", "9"],
        ["F", "8"],
        ["M", "<5"],
        ["F", "7"],
      ],
    ],
    [
      "a cell with a value and a marker",
      [
        ["Total", "9"],
        ["F", "8"],
        ["M", "<5"],
        ["M", "1"],
      ],
    ],
    [
      "a number below zero",
      [
        ["Total", "9"],
        ["F", "-8"],
        ["M", "<5"],
      ],
    ],
  ])("%s takes its group out and no other", (_, cells) => {
    const audit = auditPublished(sexes(cells));
    expect(audit).toMatchObject({ exact: 1, narrow: 0, inconsistentGroups: 1 });
    expect(audit.examples.map(({ group }) => group)).toEqual([{ Year: "2021" }]);
  });

  const tables: [string, Record<string, string>][] = [
    [
      "sums that each could be and all together not",
      {
        "Total/Total": "*",
        "Total/a": "*",
        "Total/b": "5",
        "Total/c": "5",
        "a/Total": "6",
        "a/a": "*",
        "a/c": "*",
        "b/Total": "*",
        "b/a": "*",
        "b/c": "*",
      },
    ],
    [
      "a cell that would be below zero",
      {
        "Total/Total": "*",
        "Total/a": "*",
        "Total/b": "1",
        "a/Total": "8",
        "a/a": "4",
        "a/b": "*",
        "a/c": "*",
        "b/Total": "*",
        "b/a": "*",
        "b/c": "*",
      },
    ],
    [
      "cells of which each could be small and all together not",
      {
        "Total/Total": "*",
        "Total/b": "3",
        "Total/a": "<5",
        "Total/c": "*",
        "a/Total": "4",
        "a/a": "*",
        "a/c": "<5",
        "b/a": "<5",
        "b/c": "<5",
        "c/Total": "3",
        "c/a": "*",
        "c/c": "<5",
      },
    ],
  ];
  it.each(tables)("is found by the search, by a solver and by trying everything: %s", async (_, cells) => {
    const table = oneGroup(["R", "C"], cells);
    expect(everyTable(table, false, 14)).toBeUndefined();
    expect(intervals(table, false, 1e7)).toBeUndefined();
    expect(intervals(table, false, 0, await highsSolver())).toBeUndefined();
  });

  it("lets a cell be repeated with the same value", () => {
    const audit = auditPublished(
      sexes([
        ["Total", "1,009"],
        ["F", "1 005"],
        ["M", "<5"],
        ["F", "1005"],
      ]),
    );
    expect(audit).toMatchObject({ cells: 6, suppressed: 2, exact: 2, inconsistentGroups: 0 });
  });

  it("keeps of a cell that is repeated what is not blank, in any order of the rows", () => {
    const cells: [string, string][] = [
      ["Total", "9"],
      ["F", "8"],
      ["F", ""],
      ["M", ""],
      ["M", "<5"],
      ["M", "< 5"],
    ];
    const audit = auditPublished(sexes(cells));
    expect(audit).toMatchObject({ cells: 6, suppressed: 2, exact: 2, inconsistentGroups: 0 });
    expect(audit.examples[0]).toMatchObject({ printed: "< 5", value: 1 });
    expect(auditPublished(sexes(cells.toReversed()))).toEqual(audit);
  });

  it("claims nothing beside text that is no number and no marker", () => {
    const table = oneGroup(["S"], { Total: "10", F: "7", M: "<5", X: "n/a" });
    expect(auditPublished(table)).toMatchObject({ cells: 3, exact: 0, inconsistentGroups: 0 });
    for (const text of ["303.5", "1,5", "12,34", "1e3", "seven", "<6"]) {
      expect(auditPublished(oneGroup(["S"], { Total: "10", F: text })).cells).toBe(1);
    }
  });

  it("ends where bounds would rise for ever", () => {
    const table = oneGroup(["R", "C"], {
      "Total/Total": "*",
      "Total/x": "*",
      "Total/y": "5",
      "a/Total": "*",
      "b/Total": "7",
      "a/x": "*",
      "a/y": "3",
      "b/x": "*",
      "b/y": "3",
    });
    expect(auditPublished(table, { suppressed: ["*"] }).inconsistentGroups).toBe(1);
  });
});

describe("size", () => {
  it("reads a hundred thousand rows of one table", () => {
    const rows: PublishedRow[] = [];
    const side = 316;
    const printed = (count: number): string => (count < 5 ? "<5" : String(count));
    const at = (row: number, column: number): number => (row * 7 + column * 13) % 11;
    const add = (row: string, column: string, count: number) =>
      rows.push({ group: [], coordinates: [row, column], text: printed(count) });
    let all = 0;
    const columns = new Array<number>(side).fill(0);
    for (let row = 0; row < side; row += 1) {
      let sum = 0;
      for (let column = 0; column < side; column += 1) {
        const count = at(row, column);
        sum += count;
        columns[column]! += count;
        add(`r${row}`, `c${column}`, count);
      }
      all += sum;
      add(`r${row}`, "Total", sum);
    }
    for (const [column, sum] of columns.entries()) add("Total", `c${column}`, sum);
    add("Total", "Total", all);
    const { cells, exact } = auditPublished({ groupBy: [], dimensions: ["R", "C"], rows });
    expect(cells).toBe((side + 1) ** 2);
    expect(exact).toBe(0);
  });
});
