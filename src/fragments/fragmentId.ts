import * as z from "zod";

/**
 * Name of a place inside a report, to which cross-references point: small letters, digits and hyphens.
 *
 * @example
 * import { fragmentIdSchema, type FragmentId } from "opsc/fragments";
 * const id: FragmentId = "follow-up-matrix";
 * fragmentIdSchema.safeParse(id).success; //=> true
 */
export type FragmentId = string;

/** Validates a {@link FragmentId}. */
export const fragmentIdSchema = z.string().regex(/^[a-z][a-z0-9-]*$/, {
  error: "Expected an identifier of small letters, digits and hyphens that begins with a letter.",
}) satisfies z.ZodType<FragmentId>;
