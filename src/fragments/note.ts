import * as z from "zod";
import { inlineFragmentSchema, type InlineFragment } from "./inline.js";

/**
 * A remark beside the report's own argument, such as how many entries were left out.
 *
 * @example
 * import { noteFragmentSchema, text, type NoteFragment } from "opsc/fragments";
 * const fragment: NoteFragment = { type: "note", children: [text("The data are made up.")] };
 * noteFragmentSchema.parse(fragment).children.length; //=> 1
 */
export interface NoteFragment {
  /** Says that this is a note. */
  readonly type: "note";
  /** The words of the note. */
  readonly children: readonly InlineFragment[];
}

/** Validates a {@link NoteFragment}. */
export const noteFragmentSchema = z.strictObject({
  type: z.literal("note"),
  get children(): z.ZodType<InlineFragment[]> {
    return z.array(inlineFragmentSchema);
  },
}) satisfies z.ZodType<NoteFragment>;

/**
 * Makes a note.
 *
 * @param children - The words of the note.
 * @returns The fragment.
 * @example
 * import { note, text } from "opsc/fragments";
 * note([text("The data are made up.")]).type; //=> "note"
 */
export function note(children: readonly InlineFragment[]): NoteFragment {
  return { type: "note", children };
}
