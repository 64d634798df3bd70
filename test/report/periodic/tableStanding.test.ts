import { outlineOf, outlineSections, tableDimensions } from "opsc/report";
import { planDimensionSchema, type Dimension } from "opsc/statistics";
import { describe, expect, it } from "vitest";
import { compiledDimension } from "../../../src/statistics/plan/compiledDimension.js";
import {
  breakdownOf,
  breakdownsOf,
  hasHiddenCells,
  requiredTableOf,
  yearsOf,
} from "../../../src/report/periodic/tableStanding.js";
import { sampleTable } from "../../statistics/publish/sample.js";
import { sampleTables } from "./sampleTables.js";

const [byOffence, byStage, bySex] = sampleTables(3);
if (byOffence === undefined || byStage === undefined || bySex === undefined)
  throw new Error("Expected three tables.");

const required = outlineSections(outlineOf("initial-report")).flatMap(({ requiredTables }) => requiredTables);

describe("breakdownOf", () => {
  it("knows the dimensions of plans by the codes that the plans give them", () => {
    let known = 0;
    for (const { code, readFrom } of tableDimensions) {
      for (const from of readFrom) {
        const dimension = planDimensionSchema.safeParse({ from });
        if (!dimension.success) continue;
        const compiled = compiledDimension(dimension.data, "victims");
        if ("severity" in compiled) continue;
        known += 1;
        expect(breakdownOf(compiled.dimension.code), from).toBe(code);
      }
    }
    expect(known).toBeGreaterThan(5);
  });

  it("knows nothing of a code that a plan made up", () => {
    expect(breakdownOf("CASTE")).toBe(undefined);
  });
});

describe("requiredTableOf", () => {
  it("finds by what is counted", () => {
    expect([byOffence, byStage, bySex].map((table) => requiredTableOf(table, required)?.id)).toEqual([
      "victims-by-offence",
      "cases-by-stage",
      undefined,
    ]);
  });

  it("finds what counts support by its services, and by nothing that a plan made up", () => {
    const [asked] = required.filter(({ counts }) => counts === "support");
    const dimension = (code: string): Dimension => ({ code, label: code, total: "_T", categories: [] });
    const counting = (...codes: string[]) => sampleTable("own", codes.map(dimension), []);
    expect(asked).toBeDefined();
    expect(requiredTableOf(counting("CASTE", "SERVICE"), required)).toBe(asked);
    expect(breakdownsOf(counting("CASTE", "SERVICE"))).toEqual(["support"]);
    expect(requiredTableOf(counting("CASTE"), required)).toBe(undefined);
  });

  it("finds nothing where nobody asks", () => {
    expect(requiredTableOf(byOffence, [])).toBe(undefined);
  });
});

describe("what a table shows", () => {
  it("has its breakdowns, its years, and whether something is hidden", () => {
    expect(breakdownsOf(byOffence)).toEqual(["offence", "year"]);
    expect([yearsOf(byOffence), yearsOf(byStage)]).toEqual([[2023, 2024], []]);
    expect(hasHiddenCells(byOffence)).toBe(byOffence.cells.some(({ value }) => value.kind === "suppressed"));
  });
});
