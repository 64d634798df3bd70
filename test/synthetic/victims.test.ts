import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isSubdivisionOf } from "opsc/codes";
import {
  syntheticCodeLists,
  syntheticPeriod,
  syntheticPseudonym,
  syntheticVictimAt,
  syntheticVictims,
} from "opsc/synthetic";
import {
  codeListCheck,
  compileValidator,
  missingReasons,
  pseudonymSchema,
  victimRecords,
  victimRecordSchema,
  victimRecordStructure,
  type VictimRecord,
} from "opsc/victims";
import { scanForIdentifiers } from "../../src/victims/identifiers/index.js";
import { victimKeys } from "../../src/synthetic/victimKeys.js";
import { expectSame } from "../support/expectSame.js";
import { inSchemaOrder } from "./inSchemaOrder.js";

const { validate } = compileValidator(victimRecords, { check: codeListCheck(syntheticCodeLists) });
const seeds = fc.nat(4_294_967_295);
const some = [...syntheticVictims({ count: 3000, seed: 2026 })];

describe("syntheticVictims", () => {
  it("are valid and draw no warning, from every seed", () => {
    fc.assert(
      fc.property(seeds, fc.nat(4_294_967_000), (seed, from) => {
        for (const record of syntheticVictims({ count: 40, seed, from })) {
          const result = validate(record);
          const remarks = result.issues.filter(({ code }) => code !== "not-counted");
          expectSame([remarks, result.ok, victimRecordSchema.safeParse(record).success], [[], true, true]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("are all marked", () => {
    for (const record of some) {
      expect(record.synthetic).toBe(true);
      expect(record.pseudonym).toMatch(/^vk1_synthetic-victim-\d{10}-\d{10}-demo$/);
    }
  });

  it("have their keys in the order of the schema, at every depth", () => {
    expect(victimKeys).toEqual(Object.keys(victimRecordStructure.shape));
    for (const record of some) expect(inSchemaOrder(victimRecordStructure, record)).toBe(true);
  });

  it("have no key without a value and come back from JSON as they were", () => {
    for (const record of some) expect(JSON.parse(JSON.stringify(record))).toStrictEqual(record);
  });

  it("share no object with one another", () => {
    const objects = new Set<object>();
    let seen = 0;
    const visit = (value: unknown): void => {
      if (typeof value !== "object" || value === null) return;
      seen += 1;
      objects.add(value);
      Object.values(value).forEach(visit);
    };
    some.slice(0, 1000).forEach(visit);
    expect(objects.size).toBe(seen);
  });

  it("hold nothing that looks like an identifier", () => {
    for (const record of some.slice(0, 500)) expect(scanForIdentifiers(record)).toEqual([]);
  });

  it("have about 1,000 to 1,700 bytes of JSON", () => {
    const bytes = some.reduce((sum, record) => sum + JSON.stringify(record).length, 0) / some.length;
    expect(bytes).toBeGreaterThan(1000);
    expect(bytes).toBeLessThan(1700);
  });

  it("keep every date within the period", () => {
    const years = JSON.stringify(some).match(/(?<=")\d{4}(?=(?:-\d\d){0,2}")/g) ?? [];
    expect(years.length).toBeGreaterThan(8000);
    for (const year of new Set(years)) {
      expect(Number(year)).toBeGreaterThanOrEqual(syntheticPeriod.firstYear);
      expect(Number(year)).toBeLessThanOrEqual(syntheticPeriod.lastYear);
    }
  });

  it("leave answers out for every reason, and place dates in every precision", () => {
    const text = JSON.stringify(some);
    for (const { code } of missingReasons) expect(text).toContain(`"${code}"`);
    for (const date of [/"\d{4}"/, /"\d{4}-\d\d"/, /"\d{4}-\d\d-\d\d"/]) expect(text).toMatch(date);
  });

  it("use every optional key, and leave each out of the records of some system", () => {
    for (const key of victimKeys) {
      const having = some.filter((record) => key in record).length;
      expect(having, key).toBeGreaterThan(0);
      const schema = victimRecordStructure.shape[key];
      if (schema.safeParse(undefined).success && key !== "synthetic") {
        expect(having, key).toBeLessThan(some.length);
      }
    }
  });

  it("use every offence, every form of age and every standing", () => {
    const all = (values: (record: VictimRecord) => readonly string[]) => new Set(some.flatMap(values)).size;
    expect(all(({ offences }) => offences.map(({ offence }) => offence))).toBe(8);
    expect(all(({ ageAtOffence }) => [ageAtOffence.kind])).toBe(6);
    expect(all(({ identificationStatus }) => [identificationStatus])).toBe(4);
    expect(all(({ sourceSystem }) => [sourceSystem])).toBe(6);
  });

  it("get fewer from stage to stage", () => {
    const reached = (["reported", "investigated", "prosecuted", "tried", "convicted"] as const).map(
      (stage) => some.filter(({ criminalJustice }) => criminalJustice?.[stage] !== undefined).length,
    );
    expect(reached).toEqual([...reached].sort((left, right) => right - left));
    expect(reached.at(-1)).toBeGreaterThan(0);
  });

  it("name regions of the country alone", () => {
    for (const { placeOfOffence, placeOfResidence } of some) {
      for (const place of [placeOfOffence, placeOfResidence]) {
        if (place?.subdivision !== undefined) {
          expect(isSubdivisionOf(place.subdivision, place.country)).toBe(true);
        }
      }
    }
  });
});

describe("one seed", () => {
  const textOf = (options: Parameters<typeof syntheticVictims>[0]) =>
    JSON.stringify([...syntheticVictims(options)]);

  it("gives the same bytes each time, and another seed gives others", () => {
    fc.assert(
      fc.property(seeds, seeds, (seed, other) => {
        const text = textOf({ count: 5, seed });
        expect(textOf({ count: 5, seed })).toBe(text);
        if (other !== seed) expect(textOf({ count: 5, seed: other })).not.toBe(text);
      }),
    );
  });

  it("gives the same record whatever the count, the first index and the share", () => {
    fc.assert(
      fc.property(seeds, fc.nat(60), fc.nat(60), (seed, first, more) => {
        const all = [...syntheticVictims({ count: first + more, seed })];
        expectSame([...syntheticVictims({ count: first, seed })], all.slice(0, first));
        expectSame([...syntheticVictims({ count: more, seed, from: first })], all.slice(first));
        if (more > 0) expectSame(syntheticVictimAt(seed, first), all[first]);
      }),
    );
  });

  it("never repeats what a record says of a case", () => {
    const told = new Set(some.map((record) => JSON.stringify({ ...record, pseudonym: "" })));
    // Some records of systems that collect little are alike by chance.
    expect(told.size).toBeGreaterThan(some.length * 0.97);
  });

  it("may be a text", () => {
    expect(textOf({ count: 3, seed: "a" })).toBe(textOf({ count: 3, seed: 0xe40c292c }));
  });
});

describe("syntheticPseudonym", () => {
  it("has the form of a pseudonym and is never given twice", () => {
    fc.assert(
      fc.property(seeds, seeds, seeds, (seed, index, other) => {
        const pseudonym = syntheticPseudonym(seed, index);
        expect(pseudonymSchema.safeParse(pseudonym).success).toBe(true);
        if (other !== index) expect(syntheticPseudonym(seed, other)).not.toBe(pseudonym);
        if (other !== seed) expect(syntheticPseudonym(other, index)).not.toBe(pseudonym);
      }),
    );
  });
});

describe("options", () => {
  it.each([
    { count: -1, seed: 1 },
    { count: 1.5, seed: 1 },
    { count: Number.NaN, seed: 1 },
    { count: 4_294_967_297, seed: 1 },
    { count: 1, seed: -1 },
    { count: 1, seed: 1, from: -1 },
    { count: 2, seed: 1, from: 4_294_967_295 },
    { count: 1, seed: 1, invalidShare: -0.1 },
    { count: 1, seed: 1, invalidShare: 1.1 },
    { count: 1, seed: 1, invalidShare: Number.NaN },
  ])("out of range are refused before the first record: %j", (options) => {
    expect(() => syntheticVictims(options)).toThrow(RangeError);
  });

  it("may ask for nothing, and for the very last record", () => {
    expect([...syntheticVictims({ count: 0, seed: 1 })]).toEqual([]);
    expect([...syntheticVictims({ count: 1, seed: 1, from: 4_294_967_295 })]).toHaveLength(1);
    expect(() => syntheticVictimAt(1, 4_294_967_296)).toThrow(RangeError);
  });
});
