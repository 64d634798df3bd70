import { jsonSchemaOf } from "./jsonSchemaOf.js";
import { rulesAmong } from "./rulesAmong.js";
import type { WireRule } from "./wireRule.js";

/**
 * The numbered rules of a wire type: its own, then those of its parts. They are what its JSON Schema does not say.
 *
 * @param name - Name of a wire type, such as `case-file`.
 * @returns The rules, each with the type or part on which it stands; empty where there are none or no type has that name.
 * @example
 * import { rulesOf } from "opsc/schemas";
 * rulesOf("fragment").map(({ type, number }) => `${type} ${number}`);
 * //=> ["quantity-fragment 1", "table-fragment 1", "table-fragment 2"]
 */
export function rulesOf(name: string): readonly WireRule[] {
  const definitions = jsonSchemaOf(name)?.["$defs"] ?? {};
  return rulesAmong([name, ...Object.keys(definitions)]);
}
