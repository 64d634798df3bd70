import * as z from "zod";
import { codesOf } from "../codes/codesOf.js";
import type { Source } from "../sources/source.js";
import { sourceSchema } from "../sources/sourceSchema.js";
import { conducts, type ConductCode } from "./conducts.js";

/**
 * One act of one offence: the smallest thing that a State's law covers or leaves out.
 *
 * @example
 * import { conductSchema, type Conduct } from "opsc/protocol";
 * const conduct: Conduct = {
 *   id: "3.1.c#selling",
 *   code: "selling",
 *   source: { title: "OPSC", locator: "art. 3 (1) (c)" },
 *   verified: true,
 * };
 * conductSchema.parse(conduct).id; //=> "3.1.c#selling"
 */
export interface Conduct {
  /** Provision, `#` and code: `3.1.c#possessing`. Unique, although one verb belongs to several offences. */
  readonly id: string;
  /** The verb. */
  readonly code: ConductCode;
  /** What narrows the act under the treaty's own words, where something does. */
  readonly qualifier?: string | undefined;
  /** The place in the treaty. */
  readonly source: Source;
  /** Whether the treaty's text was read for this entry. */
  readonly verified: boolean;
}

/** Validates a {@link Conduct}; unknown keys are refused. */
export const conductSchema = z.strictObject({
  id: z.string().regex(/^[\da-z.]+#[a-z-]+$/, { error: 'Expected an id such as "3.1.c#possessing".' }),
  code: z.enum(codesOf(conducts)),
  qualifier: z.string().min(1).optional(),
  source: sourceSchema,
  verified: z.boolean(),
}) satisfies z.ZodType<Conduct>;
