import type * as z from "zod";

/** Any schema, as its definition is walked. */
export type Schema = z.core.$ZodType;

/** A feature of a schema for which no check is written; the schema then stays with zod. */
export class UnsupportedFeature extends Error {
  override readonly name = "UnsupportedFeature";
}
