import {
  highsSolver,
  protect,
  verifyRelease,
  type Dimension,
  type DisclosurePolicy,
  type LpSolver,
} from "opsc/statistics";
import { beforeAll, describe, expect, it } from "vitest";
import { randomOf } from "../../support/randomOf.js";
import { dimensionOf } from "../system/joinOf.js";
import { everyAttacker } from "./everyAttacker.js";
import { tablesOfPopulation } from "./randomTables.js";

const runs = 15 * Number(process.env["OPSC_RUNS"] ?? 1);
let solver: LpSolver;
beforeAll(async () => {
  solver = await highsSolver();
});

const policy: DisclosurePolicy = {
  minimumFrequency: 3,
  minimumWidth: 2,
  zeros: "protect",
  groupDisclosure: true,
  attackers: ["public", "rule-aware"],
  override: "For tables small enough to try every one",
};
const place = dimensionOf("PLACE", ["p", "q"]);
const age = dimensionOf("AGE", ["a", "b", "_X"]);
const tables = [{ id: "table", title: "Table", dimensions: ["PLACE", "AGE"] }];
const leaves = ["p", "q"].flatMap((one) => ["a", "b", "_X"].map((band) => [one, band]));

/** Counts of p a, p b, p _X, q a, q b, q _X. */
function wordsOf(counts: readonly number[], dimensions: readonly Dimension[] = [place, age], asked = policy) {
  const rows = leaves.map((tuple, row) => ({ tuples: [tuple], count: counts[row] ?? 0 }));
  const population = { id: "test", unit: "persons", dimensions, rows } as const;
  const answer = protect(tablesOfPopulation(population, tables), asked, solver);
  if (!answer.ok)
    return { population, issues: answer.issues, release: [], words: {} as Record<string, number | string> };
  expect(verifyRelease(answer.value.tables, answer.value.certificates)).toEqual({ ok: true, issues: [] });
  const words: Record<string, number | string> = Object.fromEntries(
    (answer.value.tables[0]?.cells ?? []).map(({ coordinates, value }) => [
      coordinates.join(" "),
      value.kind === "count" ? value.count : value.kind,
    ]),
  );
  return { population, issues: [], release: answer.value.tables, words };
}

describe("not collected, in a table of records", () => {
  it("is said where it tells no more than a count that is printed", () => {
    const { words } = wordsOf([30, 40, 20, 0, 0, 50]);
    expect(words).toMatchObject({ "q a": "not-collected", "q b": "not-collected", "q _X": 50, "q _T": 50 });
    expect(words).toMatchObject({ "p a": 30, "_T _T": 140 });
  });

  it("is said of a matter that nobody collected", () => {
    const { words } = wordsOf([0, 0, 20, 0, 0, 50]);
    expect(words).toMatchObject({ "p a": "not-collected", "q b": "not-collected", "p _X": 20, "_T _X": 70 });
  });

  it("is not said where it would tell that a hidden group is not empty", () => {
    for (const zeros of ["protect", "publish"] as const) {
      const { words } = wordsOf([30, 40, 20, 0, 0, 2], undefined, { ...policy, zeros });
      expect([words["q _T"], words["q _X"]]).toEqual(["suppressed", "suppressed"]);
      expect([words["q a"], words["q b"]]).toEqual(["suppressed", "suppressed"]);
    }
  });

  it("gives away no sensitive cell to somebody who knows that nobody stands in what it says", () => {
    const random = randomOf(41);
    let said = 0;
    for (let run = 0; run < runs; run += 1) {
      const some = (): number => Math.floor(random() * random() * 7);
      const counts = [some(), some(), some(), 0, 0, some()];
      const zeros = run % 2 === 0 ? "protect" : "publish";
      const asked = { ...policy, zeros } as const;
      const { population, release, words, issues } = wordsOf(counts, undefined, asked);
      if (issues.length > 0) continue;
      const nobody = leaves.flatMap((tuple, row) =>
        words[tuple.join(" ")] === "not-collected" ? [{ rows: [row], least: 0, most: 0 }] : [],
      );
      said += nobody.length;
      for (const group of ["p", "q"]) {
        const told = ["a", "b"].some((band) => words[`${group} ${band}`] === "not-collected");
        if (told) expect(typeof words[`${group} _T`]).toBe("number");
      }
      for (const { name, count, everybody } of everyAttacker(population, release, asked, 6, nobody)) {
        if (count < 3 && count > 0 && everybody[1] - everybody[0] < 2) {
          expect([run, name, everybody]).toEqual("wide enough");
        }
      }
    }
    expect(said).toBeGreaterThan(runs / 10);
  });
});
