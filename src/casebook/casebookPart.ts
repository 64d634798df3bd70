import * as z from "zod";

/**
 * A numbered part of concluding observations, with the provisions that its heading prints.
 *
 * @example
 * import { casebookPartSchema, type CasebookPart } from "opsc/casebook";
 * const part: CasebookPart = {
 *   numeral: "V",
 *   title: "Prevention",
 *   provisions: ["9.1", "9.2"],
 *   paragraphs: { first: 24, last: 25 },
 * };
 * casebookPartSchema.parse(part).provisions; //=> ["9.1", "9.2"]
 */
export interface CasebookPart {
  /** The Roman numeral of the part. */
  readonly numeral: string;
  /** Its title, shortened and in the terms of this package. */
  readonly title: string;
  /** The provisions of the Protocol that its heading cites; empty where it cites none. */
  readonly provisions: readonly string[];
  /** Its first and its last paragraph. */
  readonly paragraphs: { readonly first: number; readonly last: number };
}

/** Validates a {@link CasebookPart}. */
export const casebookPartSchema = z.strictObject({
  numeral: z.string().regex(/^[IVX]+$/, { error: "Expected a Roman numeral such as VII." }),
  title: z.string().min(1),
  provisions: z.array(z.string().min(1)),
  paragraphs: z.strictObject({ first: z.int().min(1), last: z.int().min(1) }),
}) satisfies z.ZodType<CasebookPart>;
