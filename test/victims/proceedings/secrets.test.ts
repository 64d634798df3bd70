import { describe, expect, it } from "vitest";
import { issuesOfZod } from "opsc/issues";
import {
  compileValidator,
  proceedingRecords,
  proceedingRecordSchema,
  proceedingRules,
  type ProceedingRecord,
} from "opsc/victims";
import { ruleCases } from "./ruleCases.js";

const { validate } = compileValidator(proceedingRecords);
const secret = "Mahri-Annayeva-1987";

/** Every value of a record that a reader could know somebody by: pseudonyms, tokens, dates. */
const valuesIn = (value: unknown): string[] => {
  if (typeof value === "string") return /\d/.test(value) && value.length > 3 ? [value] : [];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(valuesIn) : [];
};

const said = (record: unknown): string => {
  const plain = proceedingRecordSchema.safeParse(record);
  return JSON.stringify([validate(record).issues, plain.success ? [] : issuesOfZod(plain.error)]);
};

describe.each(proceedingRules.map(({ id }) => id))("%s", (id) => {
  it("repeats no pseudonym, token or date of a record that breaks it", () => {
    for (const record of ruleCases[id]?.breaks ?? []) {
      const text = said(record);
      expect(text).toContain(id);
      for (const value of valuesIn(record)) expect(text).not.toContain(JSON.stringify(value).slice(1, -1));
    }
  });
});

/** The record with the secret in place of one value, for each of its values. */
const planted = (value: unknown): unknown[] => {
  if (typeof value !== "object" || value === null) return [secret];
  return Object.entries(value).flatMap(([key, one]) =>
    planted(one).map((inside) =>
      Array.isArray(value) ? value.with(Number(key), inside) : { ...value, [key]: inside },
    ),
  );
};

it("a secret in any place is refused and never repeated", () => {
  const full: ProceedingRecord | undefined = ruleCases["victim-repeated"]?.breaks[0];
  const records = planted(full);
  expect(records.length).toBeGreaterThan(40);
  for (const record of records) {
    expect(validate(record).ok).toBe(false);
    expect(said(record)).not.toMatch(/mahri|annayeva|1987/i);
  }
});

it("a secret as a key is refused and never repeated", () => {
  const [full] = ruleCases["victim-repeated"]?.breaks ?? [];
  const record = { ...full, [secret]: "x", accused: { person: "natural", [secret]: secret } };
  expect(validate(record).ok).toBe(false);
  expect(said(record)).not.toMatch(/mahri|annayeva|1987/i);
});
