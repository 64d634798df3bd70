import { describe } from "./describe.js";
import { fromZod } from "./fromZod.js";
import type { JsonSchema } from "./jsonSchema.js";
import { rulesAmong } from "./rulesAmong.js";
import { shareCountryCodes } from "./shareCountryCodes.js";
import { wireTypes } from "./wireTypes.js";

type Definitions = Readonly<Record<string, JsonSchema>>;

const inOrder = (definitions: Definitions): Definitions =>
  Object.fromEntries(
    Object.entries(definitions)
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([name, definition]) => [name, describe(name, definition)]),
  );

const commentOn = (names: readonly string[]): JsonSchema => {
  const types = [...new Set(rulesAmong(names).map(({ type }) => type))];
  return types.length === 0
    ? {}
    : { $comment: `Rules between fields, which no schema says: see ${types.join(", ")} in rules.json.` };
};

/**
 * The JSON Schema 2020-12 of a wire type, made from the zod schema; the files under `schemas/` hold the same.
 *
 * It says everything that the zod schema says but for the numbered rules of {@link rulesOf}. The parts of the type stand
 * under `$defs` by their names. No validator has to assert a format: every form of text is a pattern.
 *
 * @param name - Name of a wire type, such as `case-file`.
 * @returns The schema, or undefined where no wire type has that name.
 * @source JSON Schema 2020-12
 * @example
 * import { jsonSchemaOf } from "opsc/schemas";
 * const schema = jsonSchemaOf("source");
 * [schema?.["$schema"], schema?.["required"]]; //=> ["https://json-schema.org/draft/2020-12/schema", ["title"]]
 * jsonSchemaOf("nothing"); //=> undefined
 */
export function jsonSchemaOf(name: string): JsonSchema | undefined {
  const type = wireTypes.find((each) => each.name === name);
  if (type === undefined) return undefined;
  const {
    $schema,
    description,
    $defs = {},
    ...form
  } = describe(name, shareCountryCodes(fromZod(type.schema)));
  const definitions = inOrder($defs as Definitions);
  const names = Object.keys(definitions);
  return {
    $schema,
    $id: `urn:opsc:schema:${name}:${type.version}`,
    title: type.title,
    description,
    ...commentOn([name, ...names]),
    ...form,
    ...(names.length === 0 ? {} : { $defs: definitions }),
  };
}
