import fc from "fast-check";
import type * as z from "zod";
import type { JsonSchema } from "opsc/schemas";
import { arbitraryOf } from "./arbitraryOf.js";
import { mutate, randomOf, sampleOf, type Vocabulary } from "./mutate.js";
import { ajvOf, ajvWithFormats, zodVerdict, type Verdict } from "./verdicts.js";

/** What the two are compared on. */
export interface AgreementOptions {
  /** Values that are sent through both as they are, and then mutated with the made ones. */
  readonly fixtures?: readonly unknown[] | undefined;
  /** How many mutated values; half of them come from fixtures where there are some, fewer where those are long. */
  readonly runs: number;
  /** The seed; 20150130 where none is given. */
  readonly seed?: number | undefined;
  /** Mutations of each made value; 20 where none is given. */
  readonly mutationsEach?: number | undefined;
  /** How deep lists may stand in one another in made values. */
  readonly depth?: number | undefined;
  /** Another judge than `safeParse`, such as a compiled validator. */
  readonly verdict?: ((value: unknown) => Verdict) | undefined;
}

/** How often they agreed, and every value on which they did not. */
export interface Agreement {
  readonly compared: number;
  readonly valid: number;
  readonly rules: number;
  readonly invalid: number;
  /** Free maps with a key `__proto__`: zod passes it over, JSON Schema looks at its value. */
  readonly passedOver: number;
  readonly disagreements: readonly { readonly zod: Verdict; readonly ajv: boolean; readonly value: string }[];
}

const vocabularyOf = (schema: JsonSchema): Vocabulary => {
  const keys = new Set<string>();
  const values = new Set<unknown>();
  const walk = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if (!Array.isArray(value)) {
      const { properties, enum: listed, const: only } = value as JsonSchema;
      if (typeof properties === "object" && properties !== null)
        for (const key of Object.keys(properties)) keys.add(key);
      if (Array.isArray(listed)) for (const each of listed.slice(0, 20)) values.add(each);
      if (only !== undefined) values.add(only);
    }
    for (const inner of Object.values(value)) walk(inner);
  };
  walk(schema);
  return { keys: [...keys], values: [...values] };
};

const withoutProtoKeys = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutProtoKeys);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== "__proto__")
      .map(([key, inner]) => [key, withoutProtoKeys(inner)]),
  );
};

/**
 * Sends values through a zod schema and through its JSON Schema: made ones that fit, fixtures, and mutations of both. The
 * JSON Schema must take exactly those that zod takes or refuses by numbered rules alone, whether formats are asserted or not.
 */
export const agree = (schema: z.ZodType, structure: JsonSchema, options: AgreementOptions): Agreement => {
  const {
    fixtures = [],
    runs,
    seed = 20150130,
    mutationsEach = 20,
    depth,
    verdict = zodVerdict(schema),
  } = options;
  const fits = ajvOf(structure);
  const fitsFormats = ajvWithFormats(structure);
  const counts = { compared: 0, valid: 0, rules: 0, invalid: 0, passedOver: 0 };
  const disagreements: Agreement["disagreements"][number][] = [];
  const compare = (value: unknown): void => {
    const zod = verdict(value);
    const ajv = fits(value);
    counts.compared += 1;
    counts[zod] += 1;
    if (ajv === (zod !== "invalid") && fitsFormats(value) === ajv) return;
    if (!ajv && fits(withoutProtoKeys(value))) counts.passedOver += 1;
    else if (disagreements.length < 10) disagreements.push({ zod, ajv, value: fc.stringify(value) });
  };

  const random = randomOf(seed);
  const vocabulary = vocabularyOf(structure);
  const made = sampleOf(arbitraryOf(schema, depth), Math.max(1, Math.ceil(runs / mutationsEach)), seed);
  for (const value of fixtures) compare(value);
  for (const value of made) compare(value);
  // A long fixture costs as much as a hundred made values.
  const share = JSON.stringify(fixtures).length > 20_000 * fixtures.length ? 0.05 : 0.5;
  for (let run = 0; run < runs; run += 1) {
    const fixture = fixtures[Math.floor(random() * fixtures.length)];
    const base = fixtures.length > 0 && random() < share ? fixture : made[Math.floor(run / mutationsEach)];
    compare(mutate(base, vocabulary, random));
  }
  return { ...counts, disagreements };
};
