import { describe, expect, it } from "vitest";
import { tabulate, type CountedRecord, type TabulationPlan } from "opsc/statistics";
import { syntheticProceedings, syntheticVictims } from "opsc/synthetic";
import type { Pseudonym } from "opsc/victims";
import { contentOf } from "../../../src/statistics/model/rawTable.js";
import { flatAccused, flatChildren, flatRecords, groups } from "./flatten.js";
import { oracle, type FlatRow } from "./oracle.js";
import { accusedPlan, childrenPlan, recordsPlan } from "./plans.js";

const runs = Number(process.env["OPSC_RUNS"] ?? "1");
const count = 1500 * runs;

const victims = [...syntheticVictims({ count, seed: 4 })];
const pseudonyms = victims.map(({ pseudonym }) => pseudonym);
/** One child in three has two records or more. */
const repeated = victims.map((record, place) => ({
  ...record,
  pseudonym: pseudonyms[place % 3 === 0 ? Math.floor(place / 2) : place] as Pseudonym,
}));
const proceedings = [...syntheticProceedings({ count, seed: 4 })];

async function compare(records: readonly CountedRecord[], plan: TabulationPlan, rows: readonly FlatRow[]) {
  const expected = await oracle(rows, plan.tables, groups);
  const tabulation = tabulate(records, plan);
  if (!tabulation.ok) throw new Error("the plan is good");
  expect(tabulation.issues).toEqual([]);
  for (const table of tabulation.value.tables) {
    const { cells, definition } = contentOf(table);
    const printed = definition.dimensions.map((name) => definition.categories?.[name]);
    const theirs = [...(expected.get(table.id) ?? [])]
      .filter(([key]) => key.split("|").every((code, at) => printed[at]?.includes(code) ?? true))
      .sort();
    const ours = cells
      .filter((cell) => cell.count > 0)
      .map(({ coordinates, count: own }): [string, number] => [coordinates.join("|"), own])
      .sort();
    expect(theirs.length).toBeGreaterThan(10);
    expect(ours).toEqual(theirs);
  }
}

describe("every cell of every table", () => {
  it("counts children once, with several records and several offences, in the years that are asked for", async () => {
    await compare(repeated, childrenPlan, flatChildren(repeated, ["2022", "2023", "2024"]));
  });

  it("counts records by region, stage, service and nationality", async () => {
    await compare(victims, recordsPlan, flatRecords(victims));
  });

  it("counts accused by the stage that they reached", async () => {
    await compare(proceedings, accusedPlan, flatAccused(proceedings));
  });
});
