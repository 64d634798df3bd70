import * as z from "zod";
import type { Source } from "../sources/source.js";
import { sourceSchema } from "../sources/sourceSchema.js";
import { partialDateSchema, type PartialDate } from "../time/partialDate.js";

/**
 * A law, or one article of it, as concluding observations cite it: what the Committee says of it, not what it says itself.
 *
 * @example
 * import { turkmenistanCitedLaws, type CitedLaw } from "opsc/casebook";
 * const law: CitedLaw | undefined = turkmenistanCitedLaws.find(({ id }) => id === "criminal-code-164");
 * law?.bearsOn; //=> ["3.1.c"]
 */
export interface CitedLaw {
  /** Identifier inside the casebook. */
  readonly id: string;
  /** The law in English, as the observations name it. */
  readonly title: string;
  /** The article, where one is cited. */
  readonly article?: string | undefined;
  /** The day that the observations print for the law, where they print one. */
  readonly adoptedOn?: PartialDate | undefined;
  /** The paragraphs that cite it. */
  readonly statedBy: readonly Source[];
  /** Provisions of the Protocol with which the observations connect it; empty where they only name it. */
  readonly bearsOn: readonly string[];
  /** What the Committee says of it, in our own words. */
  readonly statement: string;
}

/** Validates a {@link CitedLaw}. */
export const citedLawSchema = z.strictObject({
  id: z.string().min(1),
  title: z.string().min(1),
  article: z.string().min(1).optional(),
  adoptedOn: partialDateSchema.optional(),
  statedBy: z.array(sourceSchema).min(1),
  bearsOn: z.array(z.string().min(1)),
  statement: z.string().min(1),
}) satisfies z.ZodType<CitedLaw>;
