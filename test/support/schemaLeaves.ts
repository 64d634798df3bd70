import type * as z from "zod";

/** What a schema takes at one place. Steps into a list are written `[]`, into a union `|`. */
export interface SchemaPlace {
  readonly path: readonly string[];
  readonly schema: z.core.$ZodType;
}

const defOf = (schema: z.core.$ZodType) => schema._zod.def as unknown as Readonly<Record<string, unknown>>;

const insideOf = (
  schema: z.core.$ZodType,
): readonly (readonly [step: string | undefined, inner: z.core.$ZodType])[] => {
  const def = defOf(schema);
  switch (def["type"]) {
    case "object":
      return Object.entries(def["shape"] as Readonly<Record<string, z.core.$ZodType>>);
    case "array":
      return [["[]", def["element"] as z.core.$ZodType]];
    case "optional":
    case "nullable":
    case "readonly":
      return [[undefined, def["innerType"] as z.core.$ZodType]];
    case "union":
      return (def["options"] as readonly z.core.$ZodType[]).map((option) => ["|", option]);
    default:
      return [];
  }
};

/** Every place of a schema, the root first. */
export const placesOf = (schema: z.core.$ZodType, path: readonly string[] = []): SchemaPlace[] => [
  { path, schema },
  ...insideOf(schema).flatMap(([step, inner]) =>
    placesOf(inner, step === undefined ? path : [...path, step]),
  ),
];

/** The kind of a schema, as zod names it. */
export const kindOf = (schema: z.core.$ZodType): string => String(defOf(schema)["type"]);

/** The values that an enumeration or a literal lists; nothing for other kinds. */
export const listedBy = (schema: z.core.$ZodType): readonly unknown[] => {
  const def = defOf(schema);
  if (def["type"] === "enum") return Object.values(def["entries"] as Readonly<Record<string, unknown>>);
  return def["type"] === "literal" ? (def["values"] as readonly unknown[]) : [];
};
