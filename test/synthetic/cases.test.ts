import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { syntheticCases, syntheticLines, syntheticVictims, victimDefects } from "opsc/synthetic";
import { compileValidator, victimRecords } from "opsc/victims";

const { validate } = compileValidator(victimRecords);
const seeds = fc.nat(4_294_967_295);

describe("syntheticCases", () => {
  it("are broken where they say so, and nowhere else", () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 0, max: 100 }), (seed, percent) => {
        for (const { record, defect } of syntheticCases({ count: 60, seed, invalidShare: percent / 100 })) {
          expect(validate(record).ok).toBe(defect === undefined);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("hold exactly the share that was asked for, rounded where it is no whole number", () => {
    fc.assert(
      fc.property(seeds, fc.nat(700), fc.nat(1_000_000), (seed, count, millionths) => {
        const invalidShare = millionths / 1_000_000;
        const cases = [...syntheticCases({ count, seed, invalidShare })];
        const broken = cases.filter(({ defect }) => defect !== undefined).length;
        const exact = (count * millionths) / 1_000_000;
        expect(broken).toBeGreaterThanOrEqual(Math.floor(exact));
        expect(broken).toBeLessThanOrEqual(Math.ceil(exact));
      }),
    );
  });

  it("show each defect once before any comes again", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const cases = [...syntheticCases({ count: victimDefects.length, seed, invalidShare: 1 })];
        expect(new Set(cases.map(({ defect }) => defect)).size).toBe(victimDefects.length);
      }),
      { numRuns: 20 },
    );
  });

  it("leave the sound records as they are without a share, and shards agree with the whole", () => {
    fc.assert(
      fc.property(seeds, fc.nat(90), (seed, cut) => {
        const share = { seed, invalidShare: 0.3 };
        const whole = [...syntheticCases({ ...share, count: 100 })];
        const shards = [
          ...syntheticCases({ ...share, count: cut }),
          ...syntheticCases({ ...share, count: 100 - cut, from: cut }),
        ];
        expect(shards).toEqual(whole);
        const sound = [...syntheticVictims({ seed, count: 100 })];
        for (const { index, record, defect } of whole) {
          if (defect === undefined) expect(record).toEqual(sound[index]);
        }
      }),
      { numRuns: 30 },
    );
  });

  it("lie in no order that shows: the distances between broken records differ", () => {
    const broken = [...syntheticCases({ count: 5000, seed: 8, invalidShare: 0.03 })].filter(
      ({ defect }) => defect !== undefined,
    );
    expect(broken).toHaveLength(150);
    const distances = broken.slice(1).map(({ index }, at) => index - (broken[at]?.index ?? 0));
    expect(new Set(distances).size).toBeGreaterThan(20);
  });
});

describe("syntheticLines", () => {
  it("are the same records as NDJSON", () => {
    const options = { count: 200, seed: 11, invalidShare: 0.1 };
    const text = [...syntheticLines(options)].join("");
    expect(text.endsWith("\n")).toBe(true);
    const records = text
      .trimEnd()
      .split("\n")
      .map((line): unknown => JSON.parse(line));
    expect(records).toEqual([...syntheticVictims(options)]);
  });

  it("are refused at once where the options are wrong", () => {
    expect(() => syntheticLines({ count: 1, seed: 0.5 })).toThrow(RangeError);
  });
});
