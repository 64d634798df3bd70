import { describe, expect, it } from "vitest";
import type { Validator } from "opsc/issues";
import { jsonSchemaOf, rulesOf, wireTypes } from "opsc/schemas";
import { victimDefects } from "opsc/synthetic";
import { compileValidator, proceedingRecords, victimRecords } from "opsc/victims";
import { leastRecord } from "../support/fullRecord.js";
import { ruleCases as proceedingCases } from "../victims/proceedings/ruleCases.js";
import { ruleCases as victimCases } from "../victims/rules/cases.js";
import { withChanges } from "../victims/rules/with.js";
import { agree } from "./agree.js";
import { brokenVictims, wireValues } from "./wireValues.js";
import { ajvOf, validatorVerdict, zodVerdict, type Verdict } from "./verdicts.js";

const runs = Number(process.env["OPSC_RUNS"] ?? 150);

/** As a reader of JSON gets it. */
const sent = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** For each rule the records that break it. */
type Breaches = ReadonlyMap<string, readonly unknown[]>;

const ofVictims: Breaches = new Map(
  victimCases.map(({ id, broken }) => [
    id,
    broken.map(([changes]) => sent(withChanges(leastRecord, changes))),
  ]),
);
const ofProceedings: Breaches = new Map(
  Object.entries(proceedingCases).map(([id, { breaks }]) => [id, breaks.map(sent)]),
);

const kinds: readonly (readonly [string, Validator<unknown>, Breaches])[] = [
  ["victim-record", compileValidator(victimRecords), ofVictims],
  ["proceeding-record", compileValidator(proceedingRecords), ofProceedings],
];

describe.each(kinds)("%s", (name, validator, breaches) => {
  const structure = jsonSchemaOf(name) ?? {};
  const schema = wireTypes.find((type) => type.name === name)?.schema;
  if (schema === undefined) throw new Error(`"${name}" is no wire type.`);
  const fits = ajvOf(structure);
  const rules = rulesOf(name);
  const ofZod = zodVerdict(schema);
  const ofValidator = validatorVerdict(validator, new Set(rules.map(({ id }) => id)));

  it(
    "is taken and refused alike by zod, by the compiled validator and by JSON Schema, rules apart",
    () => {
      const apart: (readonly [zod: Verdict, validator: Verdict, value: string])[] = [];
      const verdict = (value: unknown): Verdict => {
        const [zod, compiled] = [ofZod(value), ofValidator(value)];
        if (zod !== compiled && apart.length < 10) apart.push([zod, compiled, JSON.stringify(value)]);
        return compiled;
      };
      const fixtures = [...(wireValues.get(name) ?? []), ...[...breaches.values()].flat()];
      const {
        disagreements,
        valid,
        rules: byRules,
        invalid,
        compared,
      } = agree(schema, structure, {
        fixtures,
        runs,
        seed: 47,
        verdict,
      });
      expect(apart).toEqual([]);
      expect(disagreements).toEqual([]);
      expect(Math.min(valid, byRules, invalid)).toBeGreaterThan(compared / 200);
    },
    60_000 + runs * 5,
  );

  it.each(rules.map((rule) => [rule.id, rule] as const))(
    "%s is no matter of JSON Schema, and refuses if it is an error",
    (id, { severity, checkedBy }) => {
      const broken = breaches.get(id) ?? [];
      expect(broken.length).toBeGreaterThan(0);
      for (const record of broken) {
        expect(fits(record), JSON.stringify(fits.errors)).toBe(true);
        const answer = validator.validate(record);
        expect(answer.ok).toBe(severity !== "error");
        expect(answer.issues.find(({ code }) => code === id)?.severity).toBe(severity);
        expect(ofZod(record)).toBe(severity === "error" ? "rules" : "valid");
        expect(checkedBy === "compileValidator").toBe(severity !== "error");
      }
    },
  );
});

describe("broken victim records", () => {
  const fits = ajvOf(jsonSchemaOf("victim-record") ?? {});

  it.each(victimDefects.map(({ id, kind }) => [id, kind] as const))("%s is one of %s", (id, kind) => {
    const records = brokenVictims.filter(({ defect }) => defect === id);
    expect(records.length).toBeGreaterThan(0);
    for (const { record } of records) expect(fits(record)).toBe(kind === "rule");
  });
});
