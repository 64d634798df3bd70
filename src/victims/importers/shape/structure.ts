import type * as z from "zod";

type Schema = z.core.$ZodType;

const defOf = (schema: Schema): z.core.$ZodTypes["_zod"]["def"] => (schema as z.core.$ZodTypes)._zod.def;

/** The schemas that a value at this place may have, without the wrappings that say that it may be absent. */
export const alternativesOf = (schema: Schema): readonly Schema[] => {
  const def = defOf(schema);
  switch (def.type) {
    case "optional":
    case "nullable":
    case "nonoptional":
    case "readonly":
      return alternativesOf(def.innerType);
    case "lazy":
      return alternativesOf(def.getter());
    case "union":
      return def.options.flatMap(alternativesOf);
    default:
      return [schema];
  }
};

/** Remembers an answer for each list of schemas; the lists inside an answer are asked about again. */
const remembering = <Answer>(
  of: (schemas: readonly Schema[]) => Answer,
): ((schemas: readonly Schema[]) => Answer) => {
  const answers = new WeakMap<readonly Schema[], Answer>();
  return (schemas) => {
    const known = answers.get(schemas);
    if (known !== undefined) return known;
    const answer = of(schemas);
    answers.set(schemas, answer);
    return answer;
  };
};

/** The keys of the objects among these schemas, in order, with the schemas of their values. */
export const fieldsOf = remembering((schemas): ReadonlyMap<string, readonly Schema[]> => {
  const fields = new Map<string, Schema[]>();
  for (const schema of schemas.flatMap(alternativesOf)) {
    const def = defOf(schema);
    if (def.type !== "object") continue;
    for (const [key, inner] of Object.entries(def.shape)) {
      fields.set(key, [...(fields.get(key) ?? []), inner]);
    }
  }
  return fields;
});

/** The schemas of the members of the lists among these schemas; empty where none is a list. */
export const elementOf = remembering((schemas): readonly Schema[] =>
  schemas.flatMap(alternativesOf).flatMap((schema) => {
    const def = defOf(schema);
    return def.type === "array" ? [def.element] : [];
  }),
);

const leaf = (schema: Schema, text: string): unknown => {
  const def = defOf(schema);
  switch (def.type) {
    case "number":
      return /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/.test(text) ? Number(text) : undefined;
    case "boolean":
      return text === "true" ? true : text === "false" ? false : undefined;
    case "literal":
      return def.values.find((value) => String(value) === text);
    case "enum":
    case "string":
      return text;
    default:
      return undefined;
  }
};

/** Makes the function that says what a text stands for at a place: the text itself where no schema takes it. */
export const coercer = (schemas: readonly Schema[]): ((text: string) => unknown) => {
  const leaves = schemas.flatMap(alternativesOf);
  const takesAnyText = leaves.every((schema) => ["enum", "string"].includes(defOf(schema).type));
  if (takesAnyText) return (text) => text;
  return (text) => {
    for (const schema of leaves) {
      const value = leaf(schema, text);
      if (value !== undefined) return value;
    }
    return text;
  };
};
