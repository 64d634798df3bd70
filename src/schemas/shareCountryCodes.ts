import { countryCodes } from "../codes/countries.js";
import type { JsonSchema } from "./jsonSchema.js";

const isObject = (value: unknown): value is JsonSchema =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isList = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.length === countryCodes.length &&
  value.every((code, index) => code === countryCodes[index]);

/** Puts a reference in the place of every list of all country codes, which is long, and the list itself into `$defs` once. */
export function shareCountryCodes(schema: JsonSchema): JsonSchema {
  const seen = { list: false };
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (!isObject(value)) return value;
    if (isList(value["enum"])) {
      seen.list = true;
      const { type: _type, enum: _enum, ...rest } = value;
      return { $ref: "#/$defs/country-code", ...rest };
    }
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, walk(inner)]));
  };
  const shared = walk(schema) as JsonSchema;
  if (!seen.list) return schema;
  const definitions = isObject(shared["$defs"]) ? shared["$defs"] : {};
  return {
    ...shared,
    $defs: { ...definitions, "country-code": { type: "string", enum: [...countryCodes] } },
  };
}
