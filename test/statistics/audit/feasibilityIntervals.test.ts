import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { feasibilityIntervals } from "../../../src/statistics/audit/feasibilityIntervals.js";
import type { AuditPolicy } from "../../../src/statistics/audit/auditRequest.js";
import type { CountSystem } from "../../../src/statistics/model/countSystem.js";
import type { LpSolver } from "../../../src/statistics/model/lpSolver.js";
import { highsSolver } from "../../../src/statistics/solver/highsSolver.js";
import { censusSystem } from "./censusSystem.js";
import { everyTable, tinySystem } from "./tinySystem.js";
import { stoppingSolver } from "../solver/stoppingSolver.js";
import { yalpsSolver } from "../solver/yalpsSolver.js";
import { describeWithShared } from "../../support/shared.js";
import { randomOf } from "../../support/randomOf.js";

let solver: LpSolver;
beforeAll(async () => {
  solver = await highsSolver();
});

const policy: AuditPolicy = {
  minimumFrequency: 4,
  minimumWidth: 3,
  zeros: "protect",
  attackers: ["public"],
};

const files = [
  "gs_t1_age_geo_maxN1",
  "gs_t2_age_geo_eu_maxN2",
  "gs_t3_formula_age.eu+geo_maxN2",
  "gs_t4_maxN4_zerosPublished",
  "gs_t5_maxN3_secondaryZeros",
  "gs_t9_rangeMin5",
  "gs_t9b_noRangeMin",
];

/** Inner cells of the vignette: age by country; which countries a column is the sum of. */
const countries: Record<string, readonly string[]> = {
  Total: ["Iceland", "Portugal", "Spain"],
  EU: ["Portugal", "Spain"],
  nonEU: ["Iceland"],
};

for (const file of files) {
  describeWithShared(`intervals of ${file}`, `disclosure/audited_${file}.csv`, (text) => {
    it("are those that were computed elsewhere", () => {
      const [head, ...body] = text
        .trim()
        .split(/\r?\n/)
        .map((line) => line.split(","));
      const at = (name: string): number => head!.indexOf(name);
      const rows = ["old", "young"].flatMap((age) =>
        countries["Total"]!.map((country) => `${age}/${country}`),
      );
      const cells = body.map((line) => {
        const ages = line[0] === "Total" ? ["old", "young"] : [line[0]!];
        const own = ages.flatMap((age) =>
          (countries[line[1]!] ?? [line[1]!]).map((country) => rows.indexOf(`${age}/${country}`)),
        );
        return { rows: Int32Array.from(own).sort(), count: Number(line[2]) };
      });
      const hidden = Uint8Array.from(body, (line) => (line[at("suppressed")] === "TRUE" ? 1 : 0));
      const system: CountSystem = { rowCounts: new Int32Array(rows.length), cells, links: [] };
      const intervals = feasibilityIntervals({ system, hidden, policy }, solver);
      const expected = body.flatMap((line, cell) =>
        hidden[cell] === 1 ? [{ cell, low: Number(line[at("lp_lo")]), high: Number(line[at("lp_up")]) }] : [],
      );
      expect(expected.length).toBeGreaterThan(0);
      expect(intervals).toEqual(expected);
    });
  });
}

describeWithShared("the census case", "disclosure/optimal_small.json", () => {
  it("has the published 114 primaries below width 3, none below 2, in R's pattern", () => {
    const folder = resolve(process.env["OPSC_SHARED"] ?? "../shared", "data/disclosure");
    const file = (name: string): Uint8Array => readFileSync(resolve(folder, `${name}.csv.gz`));
    const census = censusSystem(
      file("d53-microdata"),
      file("d53-dummy-triplets"),
      file("d53-global-pattern"),
    );
    const sensitive = [...census.primary.keys()].filter((cell) => census.primary[cell] === 1);
    const intervals = feasibilityIntervals({ ...census, policy }, solver, sensitive);
    expect(intervals.length).toBe(564);
    expect(intervals.filter(({ low, high }) => high - low < 3 - 1e-6).length).toBe(114);
    expect(intervals.filter(({ low, high }) => high - low < 2 - 1e-6).length).toBe(0);
  });
});

it("agree with a second solver, and hold every table that there is", () => {
  const random = randomOf(5);
  const yalps = yalpsSolver();
  let compared = 0;
  for (let run = 0; run < 30 * Number(process.env["OPSC_RUNS"] ?? 1); run += 1) {
    const system = tinySystem(
      [2, 3],
      Array.from({ length: 6 }, () => Math.floor(random() * 6)),
    );
    const hidden = Uint8Array.from(system.cells, () => (random() < 0.5 ? 1 : 0));
    hidden[0] = 0;
    const ruled: AuditPolicy = { ...policy, zeros: "publish", attackers: ["public", "rule-aware"] };
    const request = { system, hidden, policy: ruled };
    const intervals = feasibilityIntervals(request, solver);
    expect(feasibilityIntervals(request, yalps)).toEqual(intervals);
    const all = everyTable(system, hidden, (sums) =>
      sums.every((sum, cell) => hidden[cell] !== 1 || sum > 0 || system.cells[cell]!.count === 0),
    );
    for (const { cell, low, high } of intervals) {
      const counts = (all ?? []).map((table) =>
        [...system.cells[cell]!.rows].reduce((sum, row) => sum + table[row]!, 0),
      );
      // Two-way tables have whole ends, so enumeration reaches them.
      expect([Math.min(...counts), Math.max(...counts)]).toEqual([low, high]);
      compared += 1;
    }
  }
  expect(compared).toBeGreaterThan(50);
});

it("have no upper end where nothing printed ends a cell, and say nothing where the solver gives up", () => {
  const system: CountSystem = {
    rowCounts: Int32Array.of(2, 3, 4),
    cells: [
      { rows: Int32Array.of(0), count: 2 },
      { rows: Int32Array.of(1, 2), count: 7 },
      { rows: Int32Array.of(0, 1), count: 5 },
    ],
    links: [],
  };
  const ruled: AuditPolicy = { ...policy, zeros: "publish", attackers: ["rule-aware"] };
  const hidden = Uint8Array.of(1, 1, 0);
  expect(feasibilityIntervals({ system, hidden, policy: ruled }, solver)).toEqual([
    { cell: 0, low: 1, high: 5 },
    { cell: 1, low: 1, high: Infinity },
  ]);
  const silent = stoppingSolver(solver, () => true);
  expect(feasibilityIntervals({ system, hidden, policy }, silent)).toEqual([
    { cell: 0, low: 0, high: Infinity },
    { cell: 1, low: 0, high: Infinity },
  ]);
});

it("are no wider than sums let them be that everybody knows to be equal, also where these have rows in common", () => {
  const random = randomOf(7);
  const yalps = yalpsSolver();
  const seen = { shared: 0, narrowed: 0 };
  const count = (counts: ArrayLike<number>, rows: Iterable<number>): number =>
    [...rows].reduce((sum, row) => sum + counts[row]!, 0);
  for (let run = 0; run < 30 * Number(process.env["OPSC_RUNS"] ?? 1); run += 1) {
    const counts = Array.from({ length: 6 }, () => Math.floor(random() * 4));
    const some = (): Int32Array => Int32Array.from(counts.keys()).filter(() => random() < 0.5);
    const sides = Array.from({ length: 12 }, () => ({ left: some(), right: some() }));
    const links = sides.filter(({ left, right }) => count(counts, left) === count(counts, right)).slice(0, 2);
    const system: CountSystem = { ...tinySystem([2, 3], counts), links };
    const hidden = Uint8Array.from(system.cells, (_, cell) => (cell > 0 && random() < 0.7 ? 1 : 0));
    const request = { system, hidden, policy };
    const intervals = feasibilityIntervals(request, solver);
    // Ends may be fractions here, which the second solver rounds.
    for (const [place, { low, high }] of feasibilityIntervals(request, yalps).entries()) {
      expect(intervals[place]!.low).toBeCloseTo(low, 5);
      expect(intervals[place]!.high).toBeCloseTo(high, 5);
    }
    const without = feasibilityIntervals({ ...request, system: { ...system, links: [] } }, solver);
    const all = everyTable(system, hidden, () => true)!.filter((table) =>
      links.every(({ left, right }) => count(table, left) === count(table, right)),
    );
    for (const [place, { cell, low, high }] of intervals.entries()) {
      const own = all.map((table) => count(table, system.cells[cell]!.rows));
      expect(Math.min(...own)).toBeGreaterThanOrEqual(low);
      expect(Math.max(...own)).toBeLessThanOrEqual(high);
      seen.narrowed += high - low < without[place]!.high - without[place]!.low ? 1 : 0;
    }
    seen.shared += links.some(({ left, right }) => left.some((row) => right.includes(row))) ? 1 : 0;
  }
  expect(Math.min(seen.shared, seen.narrowed)).toBeGreaterThan(10);
});
