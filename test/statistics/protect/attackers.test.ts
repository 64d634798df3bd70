import {
  highsSolver,
  protect,
  verifyRelease,
  type Dimension,
  type DisclosurePolicy,
  type LpSolver,
} from "opsc/statistics";
import { beforeAll, describe, expect, it } from "vitest";
import type { Population, PopulationRow } from "../../../src/statistics/model/population.js";
import type { TableDefinition } from "../../../src/statistics/model/tableDefinition.js";
import { pick, randomOf, type Random } from "../../support/randomOf.js";
import { everyAttacker, rowsUnder } from "./everyAttacker.js";
import { region, sex, tablesOfPopulation } from "./randomTables.js";

const runs = 30 * Number(process.env["OPSC_RUNS"] ?? 1);
let solver: LpSolver;
beforeAll(async () => {
  solver = await highsSolver();
});

const age: Dimension = {
  code: "AGE",
  label: "Age",
  total: "_T",
  categories: ["a", "b", "c"].map((code) => ({ code, label: code })),
};

const policies = (["protect", "publish"] as const).flatMap((zeros) =>
  [
    ["public"] as const,
    ["public", "rule-aware"] as const,
    ["public", "rule-aware", "insider"] as const,
    ["public", "rule-aware", "insider", "earlier-releases"] as const,
  ].map((attackers): DisclosurePolicy => ({
    minimumFrequency: 3,
    minimumWidth: 2,
    zeros,
    groupDisclosure: true,
    attackers,
    override: "For tables small enough to try every one",
  })),
);

const shapes: readonly {
  readonly dimensions: readonly Dimension[];
  readonly tables: readonly TableDefinition[];
}[] = [
  { dimensions: [sex, region], tables: [{ id: "one", title: "One", dimensions: ["SEX", "REGION"] }] },
  { dimensions: [sex, age], tables: [{ id: "one", title: "One", dimensions: ["SEX", "AGE"] }] },
  {
    dimensions: [sex, region, { ...age, categories: age.categories.slice(0, 2) }],
    tables: [
      { id: "one", title: "One", dimensions: ["SEX", "REGION"] },
      { id: "two", title: "Two", dimensions: ["REGION", "AGE"] },
    ],
  },
];

const every = (dimensions: readonly Dimension[]): string[][] =>
  dimensions.reduce<string[][]>(
    (tuples, { categories }) => tuples.flatMap((tuple) => categories.map(({ code }) => [...tuple, code])),
    [[]],
  );

/** A population of which every table can be tried, some of it of somebody to whom two things happened. */
function small(random: Random, dimensions: readonly Dimension[], most: number): Population {
  const tuples = every(dimensions);
  const rows: PopulationRow[] = tuples.map((tuple) => ({
    tuples: [tuple],
    count: Math.floor(random() * random() * most),
  }));
  if (tuples.length < 6 && random() < 0.3) rows.push({ tuples: [tuples[0]!, tuples[1]!], count: 1 });
  return { id: "small", unit: "persons", dimensions, rows };
}

describe("no attacker", () => {
  it("comes closer to a sensitive count than the policy allows: every table that fits was tried", () => {
    const random = randomOf(21);
    let sensitive = 0;
    let refused = 0;
    for (let run = 0; run < runs; run += 1) {
      const policy = policies[run % policies.length]!;
      const shape = shapes[run % 7 === 0 ? 2 : run % 3 === 0 ? 1 : 0]!;
      const population = small(random, shape.dimensions, shape.dimensions.length > 2 ? 5 : 9);
      const answer = protect(tablesOfPopulation(population, shape.tables), policy, solver);
      if (!answer.ok) {
        refused += 1;
        expect(new Set(answer.issues.map(({ code }) => code))).toEqual(new Set(["cell-unprotectable"]));
        continue;
      }
      const { tables, certificates } = answer.value;
      expect(verifyRelease(tables, certificates)).toEqual({ ok: true, issues: [] });
      for (const { cells } of tables) {
        for (const { value } of cells) {
          if (value.kind !== "count") continue;
          expect(value.count === 0 ? policy.zeros === "publish" : value.count >= 3).toBe(true);
        }
      }
      const cap = 3 + Math.max(...population.rows.map(({ count }) => count));
      for (const { name, count, everybody, insider } of everyAttacker(population, tables, policy, cap)) {
        const isSensitive = count < policy.minimumFrequency;
        const found = policy.attackers.includes("insider") && isSensitive ? insider : everybody;
        sensitive += isSensitive ? 1 : 0;
        const least = isSensitive ? policy.minimumWidth : 1;
        if (found[1] - found[0] < least) expect([run, name, count, found]).toEqual("wide enough");
      }
    }
    expect(sensitive).toBeGreaterThan(runs);
    expect(refused).toBeLessThan(runs / 4);
  });
});

describe("one who holds the last release", () => {
  const policy = policies[3]!;
  const definitions: readonly TableDefinition[] = [
    { id: "one", title: "One", dimensions: ["SEX", "REGION"] },
    { id: "sex", title: "Sex", dimensions: ["SEX"] },
    { id: "region", title: "Region", dimensions: ["REGION"], categories: { REGION: ["A", "B"] } },
  ];

  it("finds no more than the policy allows in what has not changed", () => {
    const random = randomOf(22);
    let together = 0;
    for (let run = 0; run < runs / 2; run += 1) {
      const population = small(random, [sex, region], 9);
      const first = protect(tablesOfPopulation(population, [pick(definitions, random)]), policy, solver);
      if (!first.ok) continue;
      const second = protect(tablesOfPopulation(population, [pick(definitions, random)]), policy, solver, {
        ledger: first.value.ledger,
      });
      if (!second.ok) continue;
      together += 1;
      const both = [...first.value.tables, ...second.value.tables];
      for (const { name, count, insider } of everyAttacker(population, both, policy, 12)) {
        if (count < 3 && insider[1] - insider[0] < 2) expect([run, name, insider]).toEqual("wide enough");
      }
    }
    expect(together).toBeGreaterThan(runs / 8);
  });

  it("subtracts no small number of late records, alone or put together of several cells", () => {
    const random = randomOf(23);
    let tried = 0;
    let refused = 0;
    for (let run = 0; run < runs; run += 1) {
      const before = small(random, [sex, region], 14);
      const after: Population = {
        ...before,
        rows: before.rows.map((row) => ({
          ...row,
          count: row.count + (random() < 0.5 ? 0 : Math.floor(random() * 6)),
        })),
      };
      const first = protect(tablesOfPopulation(before, [pick(definitions, random)]), policy, solver);
      if (!first.ok) continue;
      const second = protect(tablesOfPopulation(after, [pick(definitions, random)]), policy, solver, {
        ledger: first.value.ledger,
      });
      if (!second.ok) {
        refused += 1;
        continue;
      }
      tried += 1;
      const size = before.rows.length;
      // Whole multiples up to 2 of the cells of both releases, over all sets of rows that they add up to in both.
      const sumsOf = (tables: typeof first.value.tables): Map<string, number> => {
        const printed = tables.flatMap(({ definition, cells }) =>
          cells.flatMap(({ coordinates, value }) =>
            value.kind === "count"
              ? [{ rows: rowsUnder(before, definition.dimensions, coordinates), count: value.count }]
              : [],
          ),
        );
        let sums = new Map<string, number>([[new Array<number>(size).fill(0).join(), 0]]);
        for (const { rows, count } of printed) {
          const next = new Map(sums);
          for (const [key, sum] of sums) {
            const vector = key.split(",").map(Number);
            for (const factor of [-2, -1, 1, 2]) {
              const added = vector.map((value, row) => value + (rows.includes(row) ? factor : 0));
              if (added.every((value) => Math.abs(value) <= 2)) next.set(added.join(), sum + factor * count);
            }
          }
          sums = next;
        }
        return sums;
      };
      const [old, now] = [sumsOf(first.value.tables), sumsOf(second.value.tables)];
      for (const [key, sum] of now) {
        const known = old.get(key);
        if (known === undefined || /[-2]/.test(key)) continue;
        const late = sum - known;
        if (late !== 0 && late < policy.minimumFrequency) expect([run, key, late]).toEqual("nothing to tell");
      }
    }
    expect(tried).toBeGreaterThan(runs / 4);
    expect(refused).toBeLessThan(runs / 2);
  });
});
