import { countryCodes } from "../codes/countries.js";
import type { JsonSchema } from "./jsonSchema.js";

const isObject = (value: unknown): value is JsonSchema =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const shared = new Set<unknown>(countryCodes);
const reference: JsonSchema = { $ref: "#/$defs/country-code" };

/** What a list has beside all country codes; undefined where it has not all of them. */
const othersIn = (list: unknown): readonly unknown[] | undefined => {
  if (!Array.isArray(list)) return undefined;
  const others = list.filter((value) => !shared.has(value));
  return list.length - others.length === shared.size ? others : undefined;
};

/** Puts a reference in the place of all country codes, which are many, in every list, and the codes themselves into `$defs` once. */
export function shareCountryCodes(schema: JsonSchema): JsonSchema {
  const seen = { list: false };
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (!isObject(value)) return value;
    const others = othersIn(value["enum"]);
    if (others !== undefined) {
      seen.list = true;
      const { type: _type, enum: _enum, ...rest } = value;
      const codes =
        others.length === 0 ? reference : { anyOf: [reference, { type: "string", enum: others }] };
      return { ...codes, ...rest };
    }
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, walk(inner)]));
  };
  const walked = walk(schema) as JsonSchema;
  if (!seen.list) return schema;
  const definitions = isObject(walked["$defs"]) ? walked["$defs"] : {};
  return {
    ...walked,
    $defs: { ...definitions, "country-code": { type: "string", enum: [...countryCodes] } },
  };
}
