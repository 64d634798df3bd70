import fc from "fast-check";
import * as z from "zod";

type Def = Readonly<Record<string, unknown>> & { readonly type: string };
type Schema = z.core.$ZodType;
type Check = {
  readonly _zod: { readonly def: Readonly<Record<string, unknown>> & { readonly check: string } };
};

const defOf = (schema: Schema): Def => schema._zod.def as unknown as Def;

/** The checks of a schema; a schema of a format such as a date or a whole number is its own first check. */
export const checksOf = (schema: Schema): Check["_zod"]["def"][] => {
  const def = defOf(schema);
  const own = "check" in def ? [def as unknown as Check["_zod"]["def"]] : [];
  return [...own, ...((def["checks"] ?? []) as Check[]).map((check) => check._zod.def)];
};

const oddText = fc.oneof(
  { weight: 6, arbitrary: fc.string({ maxLength: 12 }) },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 6 }) },
  { weight: 1, arbitrary: fc.constantFrom("😀", "\u0000", "a\n", " ", "__proto__", "\ud800", "é") },
);

/** Texts by what they have to be: making them takes fast-check long, and many schemas ask for the same. */
const textsBy = new Map<string, fc.Arbitrary<string>>();

const known = (key: string, make: () => fc.Arbitrary<string>): fc.Arbitrary<string> => {
  const texts = textsBy.get(key) ?? make();
  textsBy.set(key, texts);
  return texts;
};

/** Both zod and JSON Schema count characters of Unicode. */
const lengthOf = (text: string): number => [...text].length;

const textOf = (schema: Schema): fc.Arbitrary<string> => {
  const checks = checksOf(schema);
  const patterns = checks.flatMap(({ pattern }) => (pattern instanceof RegExp ? [pattern] : []));
  const limit = (name: string, of: (values: number[]) => number): number | undefined => {
    const values = checks.flatMap((check) => (typeof check[name] === "number" ? [check[name]] : []));
    return values.length === 0 ? undefined : of(values);
  };
  const exact = limit("length", (all) => Math.max(...all));
  const minLength = exact ?? limit("minimum", (all) => Math.max(...all)) ?? 0;
  const limited = exact ?? limit("maximum", (all) => Math.min(...all));
  const maxLength = limited ?? minLength + 12;
  const [pattern] = patterns;
  const text =
    pattern === undefined
      ? known(`${minLength} ${maxLength}`, () => fc.oneof(oddText, fc.string({ minLength, maxLength })))
      : known(`/${pattern.source}`, () => fc.stringMatching(new RegExp(pattern.source)));
  return text.filter(
    (value) =>
      lengthOf(value) >= minLength &&
      (lengthOf(value) <= maxLength || (limited === undefined && pattern !== undefined)) &&
      patterns.every((each) => new RegExp(each.source).test(value)),
  );
};

const numberOf = (schema: Schema): fc.Arbitrary<number> => {
  const checks = checksOf(schema);
  const whole = checks.some(({ format }) => typeof format === "string" && format.includes("int"));
  const step = checks.find(({ check }) => check === "multiple_of")?.["value"];
  let min = whole ? Number.MIN_SAFE_INTEGER : -1e9;
  let max = whole ? Number.MAX_SAFE_INTEGER : 1e9;
  for (const { check, value, inclusive } of checks) {
    const gap = inclusive === true ? 0 : 1;
    if (check === "greater_than") min = Math.max(min, Number(value) + gap);
    if (check === "less_than") max = Math.min(max, Number(value) - gap);
  }
  if (typeof step === "number")
    return fc
      .integer({ min: Math.ceil(Math.max(min, -1e6) / step), max: Math.floor(Math.min(max, 1e6) / step) })
      .map((times) => times * step);
  const near = { min, max: Math.min(max, min + 40) };
  return whole
    ? fc.oneof(fc.integer(near), fc.integer({ min, max }), fc.constantFrom(min, max))
    : fc.double({ min, max, noNaN: true });
};

const listLimits = (schema: Schema): { minLength: number; maxLength: number } => {
  let minLength = 0;
  let maxLength = 3;
  for (const { check, minimum, maximum, length } of checksOf(schema)) {
    if (check === "min_length") minLength = Math.max(minLength, Number(minimum));
    if (check === "max_length") maxLength = Math.min(maxLength, Number(maximum));
    if (check === "length_equals") minLength = maxLength = Number(length);
  }
  return { minLength, maxLength: Math.max(minLength, maxLength) };
};

/**
 * Values that fit the form of a zod schema, made from its definition. A numbered rule (`refine`) is not looked at, so a
 * value may break one.
 *
 * @param schema - A schema of JSON data.
 * @param depth - How many lists may stand in one another before they are left as short as they may be.
 */
export const arbitraryOf = (schema: Schema, depth = 4): fc.Arbitrary<unknown> => {
  const known = new Map<Schema, fc.Arbitrary<unknown>[]>();
  const at = (inner: Schema, left: number): fc.Arbitrary<unknown> => {
    const cached = known.get(inner) ?? [];
    known.set(inner, cached);
    return (cached[left] ??= build(inner, left));
  };
  const build = (inner: Schema, left: number): fc.Arbitrary<unknown> => {
    const def = defOf(inner);
    const child = (key: string, depthOfIt = left): fc.Arbitrary<unknown> => at(def[key] as Schema, depthOfIt);
    switch (def.type) {
      case "string":
        return textOf(inner);
      case "number":
        return numberOf(inner);
      case "boolean":
        return fc.boolean();
      case "null":
        return fc.constant(null);
      case "unknown":
        return fc.jsonValue();
      case "literal":
        return fc.constantFrom(...(def["values"] as readonly unknown[]));
      case "enum":
        return fc.constantFrom(...Object.values(def["entries"] as object));
      case "nullable":
        return fc.oneof({ weight: 3, arbitrary: child("innerType") }, fc.constant(null));
      case "optional":
      case "readonly":
      case "nonoptional":
        return child("innerType");
      case "lazy":
        // Built when it is needed: the schema may hold itself.
        return fc.constant(null).chain(() => at((def["getter"] as () => Schema)(), left));
      case "union":
        return fc.oneof(...(def["options"] as readonly Schema[]).map((option) => at(option, left)));
      case "array": {
        const limits = listLimits(inner);
        const maxLength = left <= 0 ? limits.minLength : limits.maxLength;
        const element = def["element"] as Schema;
        return maxLength === 0
          ? fc.constant([])
          : fc.constant(null).chain(() => fc.array(at(element, left - 1), { ...limits, maxLength }));
      }
      case "tuple":
        return fc.tuple(...(def["items"] as readonly Schema[]).map((item) => at(item, left)));
      case "record":
        return fc.dictionary(
          (child("keyType") as fc.Arbitrary<string>).filter((key) => key !== "__proto__"),
          child("valueType"),
          { maxKeys: left <= 0 ? 0 : 3, noNullPrototype: true },
        );
      case "object": {
        const shape = def["shape"] as Readonly<Record<string, Schema>>;
        const keys = Object.keys(shape);
        return fc.record(Object.fromEntries(keys.map((key) => [key, at(shape[key] as Schema, left)])), {
          requiredKeys: keys.filter((key) => (shape[key] as Schema)._zod.optin !== "optional"),
          noNullPrototype: true,
        });
      }
      default:
        throw new Error(`Expected a schema of JSON data; "${def.type}" is none that this knows.`);
    }
  };
  return at(schema, depth);
};
