import { UnsupportedFeature, type Schema } from "./schema.js";

/** Kinds of schemas whose checks are read. */
const withChecks: ReadonlySet<string> = new Set(["array", "number", "string"]);

/**
 * The kind of a schema, such as `enum`.
 *
 * @throws {UnsupportedFeature} Where checks hang on a schema of a kind of which none are read, as a `refine` on an enumeration does.
 */
export function kindOf(schema: Schema): string {
  const { type, checks = [] } = schema._zod.def;
  if (checks.length > 0 && !withChecks.has(type)) throw new UnsupportedFeature(`${type} with checks`);
  return type;
}
