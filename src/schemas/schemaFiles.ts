import { jsonSchemaOf } from "./jsonSchemaOf.js";
import { allParts } from "./parts/allParts.js";
import { wireTypes } from "./wireTypes.js";

const asText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const rulesByType = (): Readonly<Record<string, readonly object[]>> =>
  Object.fromEntries(
    allParts
      .filter(({ rules }) => rules.length > 0)
      .map(({ name, rules }) => [name, rules.map(({ type: _type, ...rule }) => rule)] as const)
      .sort(([left], [right]) => (left < right ? -1 : 1)),
  );

/**
 * Every file of the folder `schemas/`: one schema for each wire type, and `rules.json` with the numbered rules by type.
 *
 * @returns The text of each file by its name, the same bytes at every call.
 * @example
 * import { schemaFiles } from "opsc/schemas";
 * const files = schemaFiles();
 * [files.has("case-file.schema.json"), files.has("rules.json")]; //=> [true, true]
 */
export function schemaFiles(): ReadonlyMap<string, string> {
  return new Map([
    ...wireTypes.map(({ name }) => [`${name}.schema.json`, asText(jsonSchemaOf(name))] as const),
    ["rules.json", asText(rulesByType())] as const,
  ]);
}
