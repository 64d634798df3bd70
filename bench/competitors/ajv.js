import { Ajv2020 } from "ajv/dist/2020.js";
import { jsonSchemaOf } from "../fromZod/jsonSchema.js";

/** A predicate for the structure that a zod schema defines. */
export const predicateOf = (schema) => new Ajv2020({ discriminator: true }).compile(jsonSchemaOf(schema));
