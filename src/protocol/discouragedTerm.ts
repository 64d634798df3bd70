import * as z from "zod";
import { codesOf } from "../codes/codesOf.js";
import type { Source } from "../sources/source.js";
import { sourceSchema } from "../sources/sourceSchema.js";
import { termStatuses, type TermStatus } from "./termStatuses.js";

/**
 * A group of terms that the terminology guidelines discourage, and what to write in their place.
 *
 * @example
 * import { discouragedTerms, type DiscouragedTerm } from "opsc/protocol";
 * const material: DiscouragedTerm | undefined = discouragedTerms.find(({ code }) => code === "material");
 * material?.preferred[0]; //=> "child sexual abuse material"
 */
export interface DiscouragedTerm {
  /** Stable code of the group. */
  readonly code: string;
  /** The terms in lower case, plurals and verb forms written out, words apart by one space. */
  readonly terms: readonly string[];
  /** What to write, best first. */
  readonly preferred: readonly string[];
  /** How the guidelines treat the terms. */
  readonly status: TermStatus;
  /** Edition of the guidelines, by year. */
  readonly edition: number;
  /** Whether `lintTerminology` looks for them; words that mean other things outside this field are listed only. */
  readonly linted: boolean;
  /** When the terms mislead, where that needs saying. */
  readonly note?: string | undefined;
  /** Where the advice stands. */
  readonly source: Source;
  /** Whether the source was read for this entry. */
  readonly verified: boolean;
}

/** Validates a {@link DiscouragedTerm}; unknown keys are refused. */
export const discouragedTermSchema = z.strictObject({
  code: z.string().min(1),
  terms: z.array(z.string().regex(/^[a-z]+(?: [a-z]+)*$/, { error: "Expected lower-case words." })).min(1),
  preferred: z.array(z.string().min(1)).min(1),
  status: z.enum(codesOf(termStatuses)),
  edition: z.int().min(2016),
  linted: z.boolean(),
  note: z.string().min(1).optional(),
  source: sourceSchema,
  verified: z.boolean(),
}) satisfies z.ZodType<DiscouragedTerm>;
