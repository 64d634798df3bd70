import { beforeAll, describe, expect, it } from "vitest";
import { auditPublished, highsSolver, type LpSolver, type PublishedTable } from "opsc/statistics";
import {
  auditGroup,
  type GroupBounds,
  type GroupQuestion,
} from "../../../src/statistics/published/auditGroup.js";
import { auditInDetail } from "../../../src/statistics/published/auditInDetail.js";
import type { WorkBudget } from "../../../src/statistics/published/findTable.js";
import { publishedGroups, type PublishedGroup } from "../../../src/statistics/published/publishedGroups.js";
import { cellTextReader } from "../../../src/statistics/published/readCellText.js";
import { everyTable } from "./oracle.js";

let solver: LpSolver;
beforeAll(async () => {
  solver = await highsSolver();
});
/** One that is never to be asked. */
const unasked: LpSolver = {
  name: "unasked",
  open: () => {
    throw new TypeError("Expected no question.");
  },
};

type Cells = Readonly<Record<string, string>>;
const tableOf = (cells: Cells): PublishedTable => ({
  groupBy: [],
  dimensions: ["R", "C"],
  rows: Object.entries(cells).map(([codes, text]) => ({ group: [], coordinates: codes.split("/"), text })),
});
const groupOf = (cells: Cells): PublishedGroup =>
  publishedGroups(tableOf(cells), cellTextReader(["<5", "*"], false))[0]!;
const plenty = 1e6;

function audited(
  cells: Cells,
  question: Partial<GroupQuestion> = {},
  budget: WorkBudget = { left: plenty },
): GroupBounds {
  const asked: GroupQuestion = { totals: ["Total", "Total"], unprinted: "left-out", enough: 2, ...question };
  const bounds = auditGroup(groupOf(cells), asked, budget);
  if (bounds === undefined) throw new TypeError("Expected a table that fits.");
  return bounds;
}

/** Names of some cells. */
const namesOf = (cells: Cells, places: readonly number[]): readonly string[] =>
  places.map((place) => groupOf(cells).cells[place]!.coordinates.join("/"));

/** Two rows and two columns, all of it hidden but for the totals. */
const square = (name: string): Cells => ({
  [`Total/${name}1`]: "5",
  [`Total/${name}2`]: "4",
  [`${name}a/Total`]: "6",
  [`${name}b/Total`]: "3",
  [`${name}a/${name}1`]: "<5",
  [`${name}a/${name}2`]: "<5",
  [`${name}b/${name}1`]: "<5",
  [`${name}b/${name}2`]: "<5",
});

describe("what is printed and is no count", () => {
  const cells = { "Total/x": "10", "a/x": "7", "b/x": "<5" };

  it("is zero where it is blank and unprinted parts are, and may be anything where it cannot be read", () => {
    // 10 - 7 = 3 where nothing else is in the total.
    const zero = auditPublished(tableOf({ ...cells, "c/x": "" }), { unprinted: "zero" });
    expect(zero).toMatchObject({ exact: 1, examples: [{ value: 3 }] });
    const unreadable = auditPublished(tableOf({ ...cells, "c/x": "n/a" }), { unprinted: "zero" });
    expect(unreadable).toMatchObject({ exact: 0, inconsistentGroups: 0 });
  });

  it("is a number more for each sum that may have parts which stand elsewhere alone", () => {
    const more = { ...cells, "Total/y": "18", "a/y": "7", "b/y": "<5", "c/y": "9" };
    const sizes = (["left-out", "zero", "unknown"] as const).map((unprinted) => {
      const { marked, lower, upper, values } = audited(more, { unprinted });
      return [marked, lower, upper, values].map(({ length }) => length);
    });
    // There are seven cells; of x alone c is not printed.
    expect(sizes).toEqual([7, 7, 8].map((size) => [size, size, size, size]));
  });
});

describe("a hidden cell that is not proved", () => {
  it("is each one that is left open where there is no time at all, and no other number", () => {
    const cells = {
      ...square("s"),
      ...{ "Total/u": "9", "c/u": "6", "d/u": "<5" },
      ...{ "Total/v": "9", "c/v": "<5", "d/v": "" },
    };
    const { unproved } = audited(cells, {}, { left: 0 });
    // 9 - 6 = 3 follows without a search. What is blank is no hidden cell.
    expect(namesOf(cells, unproved)).toEqual(["c/v", "sa/s1", "sa/s2", "sb/s1", "sb/s2"]);
  });

  it("is none where there is time for the search, and the solver is not asked", () => {
    expect(audited(square("s"), { enough: Infinity, solver: unasked }).unproved).toEqual([]);
    expect(auditInDetail(tableOf(square("s")), { solver: unasked }).unproved).toBe(0);
    // A number that nothing ends was not left for want of time.
    const endless = { "Total/x": "*", "a/x": "*", "b/x": "*" };
    expect(audited(endless, { enough: Infinity, solver: unasked }).unproved).toEqual([]);
  });

  it("is none where a solver does what the search has no time for: each is what it is in all tables that fit", () => {
    const { hidden, unproved, lower, upper } = audited(
      square("s"),
      { enough: Infinity, solver },
      { left: 0 },
    );
    expect(unproved).toEqual([]);
    const table = tableOf(square("s"));
    const rowOf = (name: string): number =>
      table.rows.findIndex(({ coordinates }) => coordinates.join("/") === name);
    const expected = everyTable(table, false, 9);
    expect(hidden.map((place) => [lower[place], upper[place]])).toEqual(
      namesOf(square("s"), hidden).map((name) => expected?.get(rowOf(name))),
    );
  });
});

describe("the work", () => {
  const spent = (cells: Cells): number => {
    const budget = { left: plenty };
    audited(cells, { enough: Infinity }, budget);
    return plenty - budget.left;
  };

  it("is taken from what is left, of each part that hangs together what it needed", () => {
    const [one, other] = [spent(square("s")), spent({ ...square("t"), "Total/t1": "6", "ta/Total": "7" })];
    expect(one).toBeGreaterThan(0);
    expect(other).toBeGreaterThan(0);
    const both = { ...square("s"), ...square("t"), "Total/t1": "6", "ta/Total": "7" };
    expect(spent(both)).toBe(one + other);
    const budget = { left: one + other };
    expect(audited(both, { enough: Infinity }, budget).unproved).toEqual([]);
    expect(budget.left).toBe(0);
    // What the first part took is not there for the second.
    const short = namesOf(both, audited(both, { enough: Infinity }, { left: one }).unproved);
    expect(short).toEqual(["ta/t1", "ta/t2", "tb/t1", "tb/t2"]);
  });
});
