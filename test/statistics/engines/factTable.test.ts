import { describe, expect, it } from "vitest";
import {
  exportConfidential,
  factCsv,
  factNdjson,
  factTable,
  mergeCounts,
  toFactRows,
  type FactRow,
} from "opsc/statistics";
import { syntheticProceedings, syntheticVictims } from "opsc/synthetic";
import { isCounted } from "opsc/victims";
import { flatAccused, flatChildren, flatRecords } from "../tabulate/flatten.js";
import type { FlatRow } from "../tabulate/oracle.js";
import { accusedPlan, childrenPlan, recordsPlan } from "../tabulate/plans.js";
import { valueOf } from "./compareWithTabulate.js";

const victims = [...syntheticVictims({ count: 400, seed: 3 })];
const proceedings = [...syntheticProceedings({ count: 400, seed: 3 })];

/** Rows as texts, without repetition, whatever the name of a record. */
const texts = (rows: readonly FactRow[]): readonly string[] =>
  [...new Set(rows.map((row) => JSON.stringify(Object.entries(row).sort())))].sort();
const columnsOf = (rows: readonly FlatRow[], key: string): FactRow[] =>
  rows.map((row) => ({ [key]: row.key, ...row.leaves }));

describe("the rows of a fact table", () => {
  it.each([
    ["children", childrenPlan, victims, flatChildren(victims, ["2022", "2023", "2024"])],
    ["accused", accusedPlan, proceedings, flatAccused(proceedings)],
  ] as const)("are those of an independent reader of %s", (_, plan, records, expected) => {
    const { rowsOf, columns } = valueOf(factTable(plan));
    const rows = [...records].flatMap((record) => rowsOf(record));
    expect(texts(rows)).toEqual(texts(columnsOf(expected, "_person")));
    expect(rows.length).toBeGreaterThan(100);
    for (const row of rows) expect(Object.keys(row)).toEqual(columns);
  });

  it("are those of an independent reader of records, which it numbers", () => {
    const { rowsOf } = valueOf(factTable(recordsPlan, { shard: "s" }));
    const rows = victims.flatMap((record) => rowsOf(record));
    const counted = victims.filter(isCounted);
    const expected = flatRecords(counted).map(({ key, leaves }) => ({ key: `s:${key}`, leaves }));
    expect(counted.length).toBeLessThan(victims.length);
    expect(texts(rows)).toEqual(texts(columnsOf(expected, "_record")));
  });

  it("are those of one record alone", () => {
    const { rowsOf } = valueOf(factTable(childrenPlan));
    for (const record of victims.slice(0, 50)) {
      expect(valueOf(toFactRows(record, childrenPlan))).toEqual(rowsOf(record));
    }
  });

  it("hold no pseudonym where records are counted", () => {
    const text = [...factNdjson(valueOf(factTable(recordsPlan)), victims)].join("");
    expect(victims.some(({ pseudonym }) => text.includes(pseudonym))).toBe(false);
  });

  it("are refused of the other kind of record, and of a plan with codes that are none", () => {
    const [proceeding] = proceedings;
    const [victim] = victims;
    if (proceeding === undefined || victim === undefined) throw new Error("there are records");
    expect(() => toFactRows(proceeding, childrenPlan)).toThrow(TypeError);
    expect(() => valueOf(factTable(accusedPlan)).rowsOf(victim)).toThrow(TypeError);
    const strange = { ...childrenPlan, dimensions: [{ from: "sex", code: 'SEX"; --' }] } as never;
    expect(factTable(strange).ok).toBe(false);
    expect(toFactRows(victim, recordsPlan, "").issues.map(({ code }) => code)).toEqual([
      "record-name-missing",
    ]);
  });
});

describe("what was left out of a fact table", () => {
  it("is counted without anybody, and refuses a shard twice", () => {
    const [north, south, again] = ["north", "south", "north"].map((shard) => {
      const table = valueOf(factTable(childrenPlan, { shard }));
      for (const record of victims) table.rowsOf(record);
      return table.leftOut();
    });
    if (north === undefined || south === undefined || again === undefined) throw new Error("three");
    const both = JSON.parse(exportConfidential(valueOf(mergeCounts(north, south))));
    expect(both).toMatchObject({ sets: [], persons: {}, shards: ["north", "south"] });
    expect(both.leftOut.rejected).toBe(
      2 * victims.filter(({ identificationStatus }) => identificationStatus === "rejected").length,
    );
    expect(both.leftOut.rejected).toBeGreaterThan(0);
    expect(mergeCounts(north, again).issues.map(({ code }) => code)).toEqual(["shard-twice"]);
  });
});

describe("factCsv and factNdjson", () => {
  it("say the same", () => {
    const lines = [...factCsv(valueOf(factTable(recordsPlan)), victims)];
    const [header = "", ...rows] = lines.map((line) => line.replace(/\r\n$/, "").split(","));
    const read = rows.map((row) => Object.fromEntries(row.map((cell, at) => [header[at], cell])));
    const json = [...factNdjson(valueOf(factTable(recordsPlan)), victims)];
    expect(json.map((line) => JSON.parse(line))).toEqual(read);
    expect([...factCsv(valueOf(factTable(recordsPlan)), victims, { header: false })]).toEqual(lines.slice(1));
  });

  it("quote the name of a shard that needs it", () => {
    const table = valueOf(factTable(recordsPlan, { shard: 'a,"b"' }));
    const [, first = ""] = factCsv(table, victims);
    expect(first.startsWith('"a,""b"":0",')).toBe(true);
  });
});
