import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { randomSource, syntheticCases, syntheticVictimAt, victimDefects } from "opsc/synthetic";
import { compileValidator, victimRecords, victimRecordSchema, victimRules } from "opsc/victims";

const { validate } = compileValidator(victimRecords);
const errorsIn = (record: unknown) =>
  validate(record).issues.filter(({ severity }) => severity !== "information");
const seeds = fc.nat(4_294_967_295);

describe("victimDefects", () => {
  it("break every rule that refuses a record, once each", () => {
    const refusing = victimRules.filter(({ severity }) => severity === "error").map(({ id }) => id);
    const broken = victimDefects.flatMap(({ ruleId }) => (ruleId === undefined ? [] : [ruleId]));
    expect(broken.toSorted()).toEqual(refusing.toSorted());
  });

  it("are thirty and more, each under its own id, and of two kinds", () => {
    expect(victimDefects.length).toBeGreaterThanOrEqual(30);
    expect(new Set(victimDefects.map(({ id }) => id)).size).toBe(victimDefects.length);
    for (const { id, kind, ruleId } of victimDefects) {
      expect(ruleId, id).toBe(kind === "rule" ? id : undefined);
    }
  });

  it.each(victimDefects.map((defect) => [defect.id, defect] as const))(
    "%s is what a validator finds, whatever the record",
    (_id, { kind, ruleId, path, apply }) => {
      fc.assert(
        fc.property(seeds, fc.nat(100_000), (seed, index) => {
          const record = syntheticVictimAt(seed, index);
          const before = JSON.stringify(record);
          const broken = apply(record, randomSource(seed, index));
          expect(JSON.stringify(record)).toBe(before);
          const result = validate(broken);
          expect(result.ok).toBe(false);
          expect(victimRecordSchema.safeParse(broken).success).toBe(false);
          const errors = errorsIn(broken);
          if (kind === "rule") {
            expect(errors.map(({ code, path: found }) => [code, found])).toEqual([[ruleId, path]]);
          } else {
            expect(errors.map(({ path: found }) => found)).toContainEqual(path);
            expect(new Set(errors.map(({ path: [first] }) => first)).size).toBe(1);
            for (const { code } of errors) expect(victimRules.map(({ id }) => id)).not.toContain(code);
          }
        }),
        { numRuns: 25 },
      );
    },
  );

  it("lose nothing in JSON: a line that is read again has the same issues", () => {
    for (const { record } of syntheticCases({ count: 300, seed: 3, invalidShare: 1 })) {
      expect(validate(JSON.parse(JSON.stringify(record))).issues).toEqual(validate(record).issues);
    }
  });

  it("leave the mark and the pseudonym that tells", () => {
    for (const { record, defect } of syntheticCases({ count: 400, seed: 9, invalidShare: 1 })) {
      const { synthetic, pseudonym } = record as Record<string, unknown>;
      expect(synthetic).toBe(defect === "mark-of-another-type" ? "yes" : true);
      expect(pseudonym).toMatch(/^vk\d_synthetic-victim-\d{10}-\d{10}-dem/);
    }
  });
});
