import {
  defaultPolicy,
  disclosurePolicySchema,
  highsSolver,
  protect,
  toSdmxCsv,
  type DisclosurePolicy,
  type LpSolver,
  type ProtectedTable,
  type RawTable,
} from "opsc/statistics";
import { beforeAll, describe, expect, expectTypeOf, it } from "vitest";
import { randomOf } from "../../support/randomOf.js";
import { randomPopulation, tablesOfPopulation } from "./randomTables.js";

let solver: LpSolver;
beforeAll(async () => {
  solver = await highsSolver();
});
const tables = tablesOfPopulation(randomPopulation(randomOf(61), 60));

describe("a policy", () => {
  it("goes below 5 only under a named override, which every table prints", () => {
    for (const minimumFrequency of [2, 3, 4]) {
      const policy: DisclosurePolicy = { ...defaultPolicy, minimumFrequency, minimumWidth: 2 };
      const refused = protect(tables, policy, solver);
      expect([refused.ok, refused.issues[0]?.path]).toEqual([false, ["minimumFrequency"]]);
      const nameless = protect(tables, { ...policy, override: "" }, solver);
      expect(nameless.ok).toBe(false);
      const answer = protect(tables, { ...policy, override: "Decision 12/2024 of the Council" }, solver);
      expect(answer.ok).toBe(true);
      for (const { provenance } of answer.ok ? answer.value.tables : []) {
        expect(provenance.policy).toEqual({
          minimumFrequency,
          minimumWidth: 2,
          zeros: "protect",
          override: "Decision 12/2024 of the Council",
        });
        expect(provenance.audit).toEqual({ attackers: [...policy.attackers].sort(), passed: true });
      }
    }
    expect(disclosurePolicySchema.safeParse({ ...defaultPolicy, minimumFrequency: 5 }).success).toBe(true);
    expect(
      disclosurePolicySchema.safeParse({ ...defaultPolicy, minimumFrequency: 1, override: "x" }).success,
    ).toBe(false);
    expect(disclosurePolicySchema.safeParse({ ...defaultPolicy, attackers: [] }).success).toBe(false);
  });

  it("is printed in the table without a sign of an override where there is none", () => {
    const answer = protect(tables, defaultPolicy, solver);
    const policies = answer.ok ? answer.value.tables.map(({ provenance }) => provenance.policy) : [];
    expect(policies).toEqual(tables.map(() => ({ minimumFrequency: 10, minimumWidth: 5, zeros: "protect" })));
  });

  it("is what stands between a raw table and every exporter", () => {
    expectTypeOf<RawTable>().not.toExtend<ProtectedTable>();
    expect(() => toSdmxCsv(tables as unknown as ProtectedTable[], { structureId: "A:B" })).toThrow(TypeError);
  });

  it("refuses two tables with one name", () => {
    const answer = protect([tables[0]!, tables[0]!], defaultPolicy, solver);
    expect(answer.issues.map(({ code }) => code)).toEqual(["table-repeated"]);
  });
});
