import * as z from "zod";

/**
 * A citation of a document of the United Nations, down to the paragraph and its item.
 *
 * @example
 * import { citationFragmentSchema, type CitationFragment } from "opsc/fragments";
 * const fragment: CitationFragment = {
 *   type: "citation",
 *   symbol: "CRC/C/OPSC/TKM/CO/1",
 *   paragraph: 27,
 *   item: "a",
 *   form: "full",
 * };
 * citationFragmentSchema.parse(fragment).paragraph; //=> 27
 */
export interface CitationFragment {
  /** Says that this is a citation. */
  readonly type: "citation";
  /** Symbol of the document. */
  readonly symbol: string;
  /** Number of the paragraph, where one is meant. */
  readonly paragraph?: number | undefined;
  /** Item such as `a` or `a.ii`, where one is meant. */
  readonly item?: string | undefined;
  /** `full` writes the symbol and the place; `place` writes the place alone, where the document is plain from around it. */
  readonly form: "full" | "place";
}

/** Validates a {@link CitationFragment}. */
export const citationFragmentSchema = z.strictObject({
  type: z.literal("citation"),
  symbol: z.string().min(1),
  paragraph: z.int().min(1).optional(),
  item: z.string().min(1).optional(),
  form: z.enum(["full", "place"]),
}) satisfies z.ZodType<CitationFragment>;

/**
 * Makes a citation fragment.
 *
 * @param symbol - Symbol of the document.
 * @param place - Paragraph and item, and whether to write the symbol before them; `form` is `full` where it is left out.
 * @returns The fragment.
 * @example
 * import { citation } from "opsc/fragments";
 * citation("CRC/C/156"); //=> { type: "citation", symbol: "CRC/C/156", form: "full" }
 */
export function citation(
  symbol: string,
  place: {
    readonly paragraph?: number | undefined;
    readonly item?: string | null | undefined;
    readonly form?: CitationFragment["form"] | undefined;
  } = {},
): CitationFragment {
  const { paragraph, item, form = "full" } = place;
  return {
    type: "citation",
    symbol,
    ...(paragraph === undefined ? {} : { paragraph }),
    ...(item === undefined || item === null ? {} : { item }),
    form,
  };
}
