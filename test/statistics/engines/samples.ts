import type { CountedRecord, TabulationPlan } from "opsc/statistics";
import { syntheticProceedings, syntheticVictims } from "opsc/synthetic";
import type { Pseudonym, VictimRecord } from "opsc/victims";
import { accusedPlan, childrenPlan, recordsPlan } from "../tabulate/plans.js";

/** Records and a plan that an engine and `tabulate` both count. */
export interface Sample {
  readonly plan: TabulationPlan;
  readonly records: readonly CountedRecord[];
}

/** No list is read, so that a case has one row; two dimensions have the names of the columns of the answer, and one a word of SQL. */
const plainPlan: TabulationPlan = {
  id: "plain",
  of: "victims",
  unit: "cases",
  dimensions: [
    { from: "sex", code: "TUPLES" },
    { from: "age-at-offence", code: "UNITS" },
    { from: "year", code: "SELECT", date: "registered", years: [2022, 2023, 2024] },
  ],
  tables: [
    { id: "sex-by-age", title: "Sex by age", dimensions: ["TUPLES", "UNITS"] },
    { id: "by-year", title: "By year", dimensions: ["SELECT", "TUPLES"] },
  ],
};

/** One dimension alone. */
export const onePlan: TabulationPlan = {
  id: "one",
  of: "victims",
  unit: "cases",
  dimensions: [{ from: "offence" }],
  tables: [{ id: "offences", title: "Offences", dimensions: ["OFFENCE"] }],
};

const tokens = ["A", "a", "B", "b", "a.b", "a+b", "a:b", "a-b", "_", "_A"];

/** Codes with every sign that codes of a plan may have, though not those of a record; a locale takes some of them for the same. */
const signsPlan: TabulationPlan = {
  id: "signs",
  of: "victims",
  unit: "persons",
  dimensions: [
    { from: "ethnic-origin", tokens: tokens.map((code) => ({ code, label: `Group ${code}` })) },
    { from: "offence" },
  ],
  tables: [
    { id: "origins", title: "Origins", dimensions: ["ETHNIC_ORIGIN"] },
    { id: "origins-by-offence", title: "Origins by offence", dimensions: ["ETHNIC_ORIGIN", "OFFENCE"] },
  ],
};

const withTokens = (record: VictimRecord, place: number): VictimRecord => ({
  ...record,
  ethnicOrigin: {
    kind: "recorded",
    selfIdentified: "yes",
    codes: [tokens[place % 10] ?? "A", tokens[(place * 7 + 1) % 10] ?? "A"],
  },
});

/** Samples of some records each, by the name of their plan. */
export function samples(count: number): readonly Sample[] {
  const victims = [...syntheticVictims({ count, seed: 11 })];
  // One child in three has two records or more.
  const repeated = victims.map((record, place) => ({
    ...record,
    pseudonym: victims[place % 3 === 0 ? Math.floor(place / 2) : place]?.pseudonym as Pseudonym,
  }));
  return [
    { plan: childrenPlan, records: repeated },
    { plan: recordsPlan, records: repeated },
    { plan: accusedPlan, records: [...syntheticProceedings({ count, seed: 11 })] },
    { plan: plainPlan, records: repeated },
    { plan: onePlan, records: victims },
    { plan: signsPlan, records: repeated.map(withTokens) },
  ];
}
