import * as z from "zod";

/** JSON Schema 2020-12 of a zod schema, with the key that tells the members of a union apart, which ajv makes use of. */
export const jsonSchemaOf = (schema) =>
  z.toJSONSchema(schema, {
    override: ({ zodSchema, jsonSchema }) => {
      const { def } = zodSchema._zod;
      if (def.type !== "union" || def.discriminator === undefined) return;
      jsonSchema.type = "object";
      jsonSchema.discriminator = { propertyName: def.discriminator };
    },
  });
