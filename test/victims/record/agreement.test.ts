import { describe, expect, it } from "vitest";
import { validate, type Issue } from "opsc/issues";
import { compileValidator, victimRecords, victimRecordSchema, victimRecordStructure } from "opsc/victims";
import { mutateRecord, sectionsOf } from "../../support/mutateRecord.js";
import { randomOf } from "../../support/randomOf.js";
import { baseRecords } from "./baseRecords.js";

/** `OPSC_RUNS=1000000` is what `.ci/run` asks for. */
const runs = Number(process.env["OPSC_RUNS"] ?? 3_000);
const seed = Number(process.env["OPSC_SEED"] ?? 20150130);

const validator = compileValidator(victimRecords);
const ruleIds = new Set(victimRecords.rules.map(({ id }) => id));
const errorsIn = (issues: readonly Issue[]): string =>
  JSON.stringify(
    issues.flatMap(({ severity, code, path, message, source }) =>
      severity === "error" ? [[code, path, message, source]] : [],
    ),
  );

describe("the compiled validator and the plain schema", () => {
  it("take the records from which the mutants come", () => {
    for (const record of baseRecords) {
      const { ok, issues } = validator.validate(record);
      expect([ok, issues.filter(({ severity }) => severity !== "information")]).toEqual([true, []]);
      expect(validate(victimRecordSchema, record).ok).toBe(true);
    }
  });

  it(
    "agree on mutants in the verdict, in every code and place, and in every rule",
    () => {
      const random = randomOf(seed);
      const records = baseRecords.map(sectionsOf);
      const counts = { valid: 0, structural: 0, rules: 0 };
      const heard = new Set<string>();
      for (let run = 0; run < runs; run += 1) {
        const record = mutateRecord(records, random);
        const compiled = validator.validate(record);
        const plain = validate(victimRecordSchema, record);
        if (compiled.ok !== plain.ok || errorsIn(compiled.issues) !== errorsIn(plain.issues)) {
          expect({ run, record, compiled: errorsIn(compiled.issues) }).toEqual({
            run,
            record,
            compiled: errorsIn(plain.issues),
          });
        }
        if (compiled.ok && compiled.value !== record)
          throw new Error(`Expected the very record that was given: ${run}.`);
        const broken = compiled.issues.filter(({ code }) => ruleIds.has(code));
        for (const { code } of compiled.issues) heard.add(code);
        counts[compiled.ok ? "valid" : broken.length > 0 ? "rules" : "structural"] += 1;
        if (broken.length > 0 && run % 20 === 0 && !victimRecordStructure.safeParse(record).success) {
          throw new Error(`Expected rules to speak of records alone: ${run}.`);
        }
      }
      // The mutants are of every kind.
      expect(Math.min(counts.valid, counts.structural, counts.rules)).toBeGreaterThan(runs / 30);
      if (runs < 20_000) return;
      const unheard = [...ruleIds].filter((id) => !heard.has(id));
      expect(unheard.length).toBeLessThanOrEqual(runs < 200_000 ? 3 : 0);
      for (const code of [
        "invalid-type",
        "invalid-value",
        "unrecognized-keys",
        "invalid-union",
        "too-big",
        "too-small",
        "invalid-format",
      ]) {
        expect(heard).toContain(code);
      }
    },
    60_000 + runs,
  );
});
