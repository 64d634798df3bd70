import type * as z from "zod";
import type { WireRule } from "./wireRule.js";

/** A zod schema with the name that it has among the definitions of a JSON Schema, and with its rules. */
export interface SchemaPart {
  /** Name in kebab case; the interface has it in Pascal case. */
  readonly name: string;
  /** The only source of the form. */
  readonly schema: z.ZodType;
  /** Rules between its fields; none for most. */
  readonly rules: readonly WireRule[];
  /** Title and version, for a type whose values are sent or stored on their own; it then has a schema of its own. */
  readonly published?: { readonly title: string; readonly version: number } | undefined;
}

/** A part that only stands inside others. */
export const part = (name: string, schema: z.ZodType, rules: readonly WireRule[] = []): SchemaPart => ({
  name,
  schema,
  rules,
});

/** A type with a schema of its own. */
export const wire = (
  name: string,
  title: string,
  schema: z.ZodType,
  rules: readonly WireRule[] = [],
): SchemaPart => ({ name, schema, rules, published: { title, version: 1 } });
