import * as z from "zod";

/**
 * A provision of an instrument; the renderer writes it as lawyers do, "art. 3 (1) (c)".
 *
 * @example
 * import { provisionReferenceFragmentSchema, type ProvisionReferenceFragment } from "opsc/fragments";
 * const fragment: ProvisionReferenceFragment = { type: "provisionReference", id: "3.1.c" };
 * provisionReferenceFragmentSchema.parse(fragment).id; //=> "3.1.c"
 */
export interface ProvisionReferenceFragment {
  /** Says that this is a provision. */
  readonly type: "provisionReference";
  /** Identifier of the provision, such as `3.1.c`. */
  readonly id: string;
}

/** Validates a {@link ProvisionReferenceFragment}. */
export const provisionReferenceFragmentSchema = z.strictObject({
  type: z.literal("provisionReference"),
  id: z.string().min(1),
}) satisfies z.ZodType<ProvisionReferenceFragment>;

/**
 * Makes a reference to a provision.
 *
 * @param id - Identifier of the provision.
 * @returns The fragment.
 * @example
 * import { provisionReference } from "opsc/fragments";
 * provisionReference("9.4"); //=> { type: "provisionReference", id: "9.4" }
 */
export function provisionReference(id: string): ProvisionReferenceFragment {
  return { type: "provisionReference", id };
}
