import type { Validator } from "opsc/issues";
import { exportConfidential, type TabulationPlan } from "opsc/statistics";
import { syntheticVictims } from "opsc/synthetic";
import { expect, it } from "vitest";
import { countingValidator } from "../../../src/node/workers/countingValidator.js";

const plan: TabulationPlan = {
  id: "by-sex",
  of: "victims",
  unit: "cases",
  dimensions: [{ from: "sex" }],
  tables: [{ id: "by-sex", title: "Victims", dimensions: ["SEX"] }],
};
const [victim] = [...syntheticVictims({ count: 1, seed: 1 })];

const takingAll: Validator<unknown> = { validate: (value) => ({ ok: true, value, issues: [] }) };
const refusingAll: Validator<unknown> = { validate: () => ({ ok: false, issues: [] }) };

it("countingValidator counts what is valid, and nothing else", () => {
  const [taking, refusing] = [countingValidator(takingAll, plan), countingValidator(refusingAll, plan)];
  const nothing = exportConfidential(countingValidator(takingAll, plan).counts());
  expect(taking.validator.validate(victim).ok).toBe(true);
  expect(refusing.validator.validate(victim).ok).toBe(false);
  expect(exportConfidential(refusing.counts())).toBe(nothing);
  expect(exportConfidential(taking.counts())).not.toBe(nothing);
});

it("countingValidator wants a plan that fits together, and one at all where counts are asked for", () => {
  const odd = { ...plan, tables: [{ id: "t", title: "T", dimensions: ["COLOUR"] }] };
  expect(() => countingValidator(takingAll, odd)).toThrow(TypeError);
  const without = countingValidator(takingAll, undefined);
  expect(without.validator).toBe(takingAll);
  expect(() => without.counts()).toThrow(TypeError);
});
