import { inspect } from "node:util";
import { describe, expect, expectTypeOf, it } from "vitest";
import {
  countRecords,
  exportConfidential,
  ProtectedTable,
  tabulate,
  type CellValue,
  type RawTable,
} from "opsc/statistics";
import { syntheticVictims } from "opsc/synthetic";
import { childrenPlan } from "./plans.js";

const records = [...syntheticVictims({ count: 40, seed: 2 })];
const tabulation = tabulate(records, childrenPlan);
const counts = countRecords(records, childrenPlan, { shard: "a" });
if (!tabulation.ok || !counts.ok) throw new Error("the plan is good");
const { tables, leftOut } = tabulation.value;
const [table] = tables;
const confidential: readonly (readonly [string, unknown])[] = [
  ["a raw table", table],
  ["partial counts", counts.value],
  ["what was left out", leftOut],
];

describe.each(confidential)("%s", (_, value) => {
  it("is not written, alone or inside anything", () => {
    for (const holder of [
      value,
      [value],
      { value },
      { list: [{ value }] },
      new Map([["a", value]]).get("a"),
    ]) {
      expect(() => JSON.stringify(holder)).toThrow(TypeError);
      expect(() => JSON.stringify(holder)).toThrow(/confidential/);
    }
  });

  it("shows a logger nothing but its name and its token", () => {
    const shown = inspect(value, { depth: 20, showHidden: true, getters: true });
    expect(shown).not.toMatch(/\d{2}|vk1_|_T|count|SEX/);
    expect(`${String(value)}${Object.keys(value as object).join()}`).toBe("[object Object]");
    expect(Object.getOwnPropertyNames(value)).toEqual([]);
    expect(Object.getOwnPropertySymbols(value)).toEqual([]);
  });

  it("loses its content when it is copied", () => {
    expect(JSON.stringify({ ...(value as object) })).toBe("{}");
    expect(JSON.stringify(structuredClone(Object.assign({}, value)))).toBe("{}");
  });
});

describe("what is confidential", () => {
  it("is written on purpose, in canonical JSON", () => {
    const text = exportConfidential(counts.value);
    const keys = Object.keys(JSON.parse(text) as object);
    expect(keys).toEqual(keys.toSorted());
    expect(text).not.toMatch(/\s|\d\.\d/);
    expect(JSON.parse(exportConfidential(leftOut))).toHaveProperty("outsideYears");
  });

  it("does not stand in for a protected table", () => {
    expectTypeOf<RawTable>().not.toMatchTypeOf<ProtectedTable>();
    expect(ProtectedTable.is(table)).toBe(false);
    // A raw table has no method that writes it on purpose.
    expect(() => exportConfidential(table as never)).toThrow(TypeError);
  });

  it("has four different values, of which suppressed is one that only a protected table has", () => {
    expectTypeOf<CellValue["kind"]>().toEqualTypeOf<
      "count" | "suppressed" | "not-collected" | "not-applicable"
    >();
  });
});
