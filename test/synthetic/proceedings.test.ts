import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { syntheticProceedingLines, syntheticProceedings, syntheticVictims } from "opsc/synthetic";
import {
  compileValidator,
  proceedingRecords,
  proceedingRecordSchema,
  proceedingRecordStructure,
} from "opsc/victims";
import { scanForIdentifiers } from "../../src/victims/identifiers/index.js";
import { inSchemaOrder } from "./inSchemaOrder.js";

const { validate } = compileValidator(proceedingRecords);
const seeds = fc.nat(4_294_967_295);
const some = [...syntheticProceedings({ count: 3000, seed: 2026 })];

describe("syntheticProceedings", () => {
  it("are valid and draw no warning, from every seed", () => {
    fc.assert(
      fc.property(seeds, fc.nat(4_294_967_000), (seed, from) => {
        for (const record of syntheticProceedings({ count: 40, seed, from })) {
          expect(validate(record).issues).toEqual([]);
          expect(proceedingRecordSchema.safeParse(record).success).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("are marked, in the order of the schema, and come back from JSON as they were", () => {
    for (const record of some) {
      expect(record.synthetic).toBe(true);
      expect(record.pseudonym).toMatch(/^pk1_synthetic-docket-\d{10}-\d{10}-demo$/);
      expect(inSchemaOrder(proceedingRecordStructure, record)).toBe(true);
      expect(JSON.parse(JSON.stringify(record))).toStrictEqual(record);
    }
  });

  it("are about the victims of the same seed, with their offences and their dates", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const victims = [...syntheticVictims({ count: 40, seed })];
        const known = new Set(victims.map(({ pseudonym }) => pseudonym));
        for (const [index, record] of [...syntheticProceedings({ count: 40, seed })].entries()) {
          const victim = victims[index];
          expect(record.victims?.[0]).toBe(victim?.pseudonym);
          expect(record.victims?.every((pseudonym) => known.has(pseudonym))).toBe(true);
          expect(record.offences).toEqual(victim?.offences);
          const prosecuted = victim?.criminalJustice?.prosecuted;
          if (prosecuted !== undefined) {
            expect(record.events).toContainEqual({ stage: "prosecuted", date: prosecuted });
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it("are the same whatever the count and the first index", () => {
    expect([...syntheticProceedings({ count: 50, seed: 2026, from: 20 })]).toEqual(some.slice(20, 70));
    expect([...syntheticProceedings({ count: 20, seed: 2027 })]).not.toEqual(some.slice(0, 20));
    expect([...syntheticProceedingLines({ count: 30, seed: 2026 })]).toEqual(
      some.slice(0, 30).map((record) => `${JSON.stringify(record)}\n`),
    );
  });

  it("hold natural and legal persons, and cases that are judged, ended and pending", () => {
    const persons = new Set(some.map(({ accused }) => accused?.person));
    expect(persons).toEqual(new Set([undefined, "natural", "legal", "unknown"]));
    const stages = new Set(some.flatMap(({ events }) => events.map(({ stage }) => stage)));
    for (const stage of ["convicted", "acquitted", "sanctioned", "dismissed", "withdrawn", "pending"]) {
      expect(stages, stage).toContain(stage);
    }
  });

  it("hold nothing that looks like an identifier", () => {
    for (const record of some.slice(0, 300)) expect(scanForIdentifiers(record)).toEqual([]);
  });

  it("refuse wrong options at once", () => {
    expect(() => syntheticProceedings({ count: -1, seed: 1 })).toThrow(RangeError);
    expect(() => syntheticProceedingLines({ count: -1, seed: 1 })).toThrow(RangeError);
  });
});
