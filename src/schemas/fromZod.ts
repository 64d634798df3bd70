import * as z from "zod";
import type { JsonSchema } from "./jsonSchema.js";
import { allParts } from "./parts/allParts.js";
import { portablePatterns } from "./portablePatterns.js";

/** What a schema says in `.meta()` and JSON Schema knows as well. */
const notesOfZod = (schema: z.core.$ZodType): Readonly<Record<string, unknown>> => {
  const { id: _id, ...notes } = z.globalRegistry.get(schema) ?? {};
  return notes;
};

/** The JSON Schema that zod makes, with every other part under its name in `$defs`; where the root comes again it is `#`. */
export function fromZod(root: z.ZodType): JsonSchema {
  const names = z.registry<{ id: string }>();
  for (const { name, schema } of allParts) if (schema !== root) names.add(schema, { id: name });
  const schema = z.toJSONSchema(root, {
    target: "draft-2020-12",
    metadata: names,
    reused: "inline",
    unrepresentable: "throw",
    override: ({ zodSchema, jsonSchema }) => {
      if (jsonSchema.$ref === undefined) Object.assign(jsonSchema, notesOfZod(zodSchema));
    },
  });
  return portablePatterns(schema) as JsonSchema;
}
