import * as z from "zod";
import type { Source } from "../sources/source.js";
import { sourceSchema } from "../sources/sourceSchema.js";
import { partialDateSchema, type PartialDate } from "../time/partialDate.js";

/**
 * Something that the Committee welcomes: a treaty joined, a law adopted, a decree issued.
 *
 * @example
 * import { positiveAspectSchema, type PositiveAspect } from "opsc/casebook";
 * const aspect: PositiveAspect = {
 *   id: "ilo-138",
 *   kind: "treaty",
 *   title: "ILO Minimum Age Convention, 1973 (No. 138)",
 *   on: "2012-03",
 *   source: { title: "CRC/C/OPSC/TKM/CO/1", locator: "para. 4 (b)" },
 * };
 * positiveAspectSchema.parse(aspect).on; //=> "2012-03"
 */
export interface PositiveAspect {
  /** Identifier inside the casebook; that of the cited law, where it is one. */
  readonly id: string;
  /** What is welcomed. */
  readonly kind: "treaty" | "law" | "decree";
  /** The treaty, law or decree. */
  readonly title: string;
  /** When the State joined or adopted it, as the document prints it. */
  readonly on: PartialDate;
  /** The paragraph that welcomes it. */
  readonly source: Source;
}

/** Validates a {@link PositiveAspect}. */
export const positiveAspectSchema = z.strictObject({
  id: z.string().min(1),
  kind: z.enum(["treaty", "law", "decree"]),
  title: z.string().min(1),
  on: partialDateSchema,
  source: sourceSchema,
}) satisfies z.ZodType<PositiveAspect>;
