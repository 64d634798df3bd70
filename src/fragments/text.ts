import * as z from "zod";

/**
 * Plain words, without any markup: what looks like markup in them is printed as it stands.
 *
 * @example
 * import { textFragmentSchema, type TextFragment } from "opsc/fragments";
 * const fragment: TextFragment = { type: "text", value: "The report is overdue." };
 * textFragmentSchema.parse(fragment).value; //=> "The report is overdue."
 */
export interface TextFragment {
  /** Says that this is text. */
  readonly type: "text";
  /** The words. */
  readonly value: string;
}

/** Validates a {@link TextFragment}. */
export const textFragmentSchema = z.strictObject({
  type: z.literal("text"),
  value: z.string(),
}) satisfies z.ZodType<TextFragment>;

/**
 * Makes a text fragment.
 *
 * @param value - The words.
 * @returns The fragment.
 * @example
 * import { text } from "opsc/fragments";
 * text("No reply"); //=> { type: "text", value: "No reply" }
 */
export function text(value: string): TextFragment {
  return { type: "text", value };
}
