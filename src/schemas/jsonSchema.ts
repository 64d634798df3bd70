/**
 * A JSON Schema as plain data: the keywords of JSON Schema 2020-12 with their values.
 *
 * @example
 * import { jsonSchemaOf, type JsonSchema } from "opsc/schemas";
 * const schema: JsonSchema | undefined = jsonSchemaOf("source");
 * schema?.["$id"]; //=> "urn:opsc:schema:source:1"
 */
export type JsonSchema = Readonly<Record<string, unknown>>;
