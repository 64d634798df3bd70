import {
  defaultPolicy,
  highsSolver,
  protect,
  ReleaseLedger,
  verifyRelease,
  type DisclosurePolicy,
  type LpSolver,
  type Protection,
  type TableDefinition,
} from "opsc/statistics";
import { beforeAll, describe, expect, it } from "vitest";
import type { PopulationRow } from "../../../src/statistics/model/population.js";
import { dimensionOf } from "../system/joinOf.js";
import { tablesOfPopulation } from "./randomTables.js";

let solver: LpSolver;
beforeAll(async () => {
  solver = await highsSolver();
});

const sex = dimensionOf("SEX", ["F", "M"]);
const place = dimensionOf("PLACE", ["p", "q"]);
/** One that does not look at what was published before. */
const forgetful: DisclosurePolicy = { ...defaultPolicy, attackers: ["public", "rule-aware", "insider"] };
const sexOf = (id: string, ...codes: string[]): TableDefinition => ({
  id,
  title: id,
  dimensions: ["SEX"],
  ...(codes.length === 0 ? {} : { categories: { SEX: codes } }),
});
const byPlace = { id: "by-place", title: "By place", dimensions: ["PLACE"] };

/** Counts of F p, F q, M p, M q. */
const rowsOf = (counts: readonly number[]): PopulationRow[] =>
  ["F", "M"]
    .flatMap((one) => ["p", "q"].map((where) => [one, where]))
    .map((tuple, at) => ({ tuples: [tuple], count: counts[at]! }));

function release(
  rows: readonly PopulationRow[],
  tables: readonly TableDefinition[],
  ledger?: ReleaseLedger,
  policy: DisclosurePolicy = defaultPolicy,
): ReturnType<typeof protect> {
  const population = { id: "test", unit: "persons", dimensions: [sex, place], rows } as const;
  return protect(tablesOfPopulation(population, tables), policy, solver, { ledger });
}

function sound(answer: ReturnType<typeof protect>): Protection {
  if (!answer.ok) throw new TypeError(JSON.stringify(answer.issues));
  expect(verifyRelease(answer.value.tables, answer.value.certificates)).toEqual({ ok: true, issues: [] });
  return answer.value;
}

const wordsOf = ({ tables }: Protection): Record<string, number | string> =>
  Object.fromEntries(
    tables.flatMap(({ cells }) =>
      cells.map(({ coordinates, value }) => [
        coordinates.join(" "),
        value.kind === "count" ? value.count : value.kind,
      ]),
    ),
  );

const few = rowsOf([1, 2, 30, 40]);

describe("tables without a total", () => {
  it("are protected over the rows that stand in them, and tell nothing of the others", () => {
    const only = sound(release(few, [sexOf("only", "M")]));
    expect(wordsOf(only)).toEqual({ M: 70 });
    expect(wordsOf(sound(release(few, [sexOf("only", "F")])))).toEqual({ F: "suppressed" });
    // An earlier release that printed the others says nothing of a table that has none of them.
    const later = sound(release(few, [sexOf("only", "F")], only.ledger));
    expect(wordsOf(later)).toEqual({ F: "suppressed" });
  });
});

describe("earlier releases that together give a cell away", () => {
  const before = (): ReleaseLedger => {
    const men = sound(release(few, [sexOf("men", "M")], undefined, forgetful)).ledger;
    return sound(release(few, [sexOf("all", "_T")], men, forgetful)).ledger;
  };

  it("leave it open: the table that has it is named, and no other", () => {
    const answer = release(few, [byPlace, sexOf("by-sex")], before());
    expect(answer.issues.map(({ code, path }) => [code, path])).toEqual([
      ["cell-unprotectable", ["tables", 1, "cells", 0]],
    ]);
  });

  it("leave what was suppressed open where no table has it", () => {
    const women = sound(release(few, [sexOf("women", "F")], before(), forgetful)).ledger;
    const answer = release(few, [sexOf("men", "M")], women);
    expect(answer.issues.map(({ code, path }) => [code, path])).toEqual([["cell-unprotectable", ["tables"]]]);
  });
});

describe("what an earlier release printed and still holds", () => {
  it("is printed again, though beside a still earlier one it tells of a small change", () => {
    const many = rowsOf([15, 20, 30, 40]);
    const more = rowsOf([17, 20, 30, 40]);
    const first = sound(release(many, [sexOf("by-sex")]));
    expect(wordsOf(first)).toEqual({ F: 35, M: 70, _T: 105 });
    // Two more women are told of where nobody looks back, and hidden where somebody does.
    const careful = wordsOf(sound(release(more, [sexOf("by-sex")], first.ledger)));
    expect([careful["F"], careful["_T"]]).toEqual(["suppressed", "suppressed"]);
    const told = sound(release(more, [sexOf("by-sex")], first.ledger, forgetful));
    expect(wordsOf(told)["F"]).toBe(37);
    const again = sound(release(more, [sexOf("by-sex")], told.ledger));
    expect(wordsOf(again)).toEqual({ F: 37, M: 70, _T: 107 });
  });

  it("says nothing of a population that has not its concepts or its leaves", () => {
    const many = rowsOf([15, 20, 30, 40]);
    const { ledger } = sound(release(many, [sexOf("by-sex"), byPlace]));
    // All of it are as many as before; of women and men it names others than those that were printed.
    const other = dimensionOf("SEX", ["female", "male"]);
    const rows = [
      { tuples: [["female"]], count: 36 },
      { tuples: [["male"]], count: 69 },
    ];
    const population = { id: "other", unit: "persons", dimensions: [other], rows } as const;
    const tables = tablesOfPopulation(population, [sexOf("by-sex", "female", "male")]);
    const answer = protect(tables, defaultPolicy, solver, { ledger });
    expect(wordsOf(sound(answer))).toEqual({ female: 36, male: 69 });
  });
});
