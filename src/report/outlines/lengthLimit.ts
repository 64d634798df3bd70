import * as z from "zod";
import { fragmentIdSchema } from "../../fragments/fragmentId.js";
import type { Source } from "../../sources/source.js";
import { sourceSchema } from "../../sources/sourceSchema.js";

/**
 * How long a document may be.
 *
 * @example
 * import { lengthLimitSchema, type LengthLimit } from "opsc/report";
 * const limit: LengthLimit = {
 *   id: "initial-report",
 *   unit: "words",
 *   amount: 31800,
 *   document: "An initial report under one treaty.",
 *   source: { title: "Child Rights Connect" },
 *   verified: true,
 * };
 * lengthLimitSchema.parse(limit).amount; //=> 31800
 */
export interface LengthLimit {
  /** Its name. */
  readonly id: string;
  /** What is counted. Pages are never turned into words: no source says how many words a page has. */
  readonly unit: "words" | "pages";
  /** How many there may be. */
  readonly amount: number;
  /** The document that it limits, in a sentence. */
  readonly document: string;
  /** Who sets it. */
  readonly source: Source;
  /** Whether that source was read for this entry. */
  readonly verified: boolean;
}

/** Validates a {@link LengthLimit}. */
export const lengthLimitSchema = z.strictObject({
  id: fragmentIdSchema,
  unit: z.enum(["words", "pages"]),
  amount: z.int().min(1),
  document: z.string().min(1),
  source: sourceSchema,
  verified: z.boolean(),
}) satisfies z.ZodType<LengthLimit>;
