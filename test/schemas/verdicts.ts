import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { fullFormats } from "ajv-formats/dist/formats.js";
import type * as z from "zod";
import type { Validator } from "opsc/issues";
import type { JsonSchema } from "opsc/schemas";

/** What a schema says of a value: that it fits, that it breaks numbered rules only, or that its form is wrong. */
export type Verdict = "valid" | "rules" | "invalid";

/** Whether an issue is one of a numbered rule, or of a union with a branch that only rules refuse. */
const isOfRule = (issue: z.core.$ZodIssue): boolean =>
  issue.code === "custom" ||
  (issue.code === "invalid_union" &&
    issue.errors.some((branch) => branch.length > 0 && branch.every(isOfRule)));

/** The verdict of a zod schema. */
export const zodVerdict =
  (schema: z.ZodType) =>
  (value: unknown): Verdict => {
    const parsed = schema.safeParse(value);
    if (parsed.success) return "valid";
    return parsed.error.issues.every(isOfRule) ? "rules" : "invalid";
  };

/** The verdict of a validator whose issues bear the names of the rules. */
export const validatorVerdict =
  (validator: Validator<unknown>, rules: ReadonlySet<string>) =>
  (value: unknown): Verdict => {
    const { ok, issues } = validator.validate(value);
    if (ok) return "valid";
    return issues.every(({ code }) => rules.has(code)) ? "rules" : "invalid";
  };

/** A strict reader of JSON Schema 2020-12. It keeps no schema under its name, so that it reads any number that have the same one. */
const reader = (validateFormats: boolean): Ajv2020 =>
  new Ajv2020({
    strict: true,
    allowUnionTypes: true,
    ownProperties: true,
    addUsedSchema: false,
    // Parts are compiled once and called, not copied to every place that names them.
    inlineRefs: false,
    validateFormats,
    formats: fullFormats,
  });

const readers = { plain: reader(false), withFormats: reader(true) };

/** What was made of a schema, by its text: several tests ask for the same. */
const made = new Map<string, ValidateFunction>();

const ajv = (schema: JsonSchema, kind: keyof typeof readers): ValidateFunction => {
  const key = `${kind} ${JSON.stringify(schema)}`;
  const known = made.get(key) ?? readers[kind].compile(schema);
  made.set(key, known);
  return known;
};

/** A strict reader of JSON Schema 2020-12: unknown keywords are errors, and only own keys are seen. Formats are notes. */
export const ajvOf = (schema: JsonSchema): ValidateFunction => ajv(schema, "plain");

/** The same with formats asserted; one that it does not know is an error. */
export const ajvWithFormats = (schema: JsonSchema): ValidateFunction =>
  // A schema that names no format is read alike, and compiled once.
  ajv(schema, JSON.stringify(schema).includes('"format":') ? "withFormats" : "plain");
