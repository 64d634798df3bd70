import * as z from "zod";
import { codesOf } from "../codes/codesOf.js";
import type { Source } from "../sources/source.js";
import { sourceSchema } from "../sources/sourceSchema.js";
import { obligationTypes, type ObligationType } from "./obligationTypes.js";
import { provisionStrengths, type ProvisionStrength } from "./provisionStrengths.js";

/**
 * One provision of the Protocol: the smallest piece of an article that asks for one thing.
 *
 * @example
 * import { provisionSchema, type Provision } from "opsc/protocol";
 * const provision: Provision = {
 *   id: "3.3",
 *   article: 3,
 *   paraphrase: "Set penalties that match the gravity of the offences.",
 *   obligationType: "criminalise",
 *   strength: "mandatory",
 *   source: { title: "OPSC", locator: "art. 3 (3)" },
 *   verified: true,
 * };
 * provisionSchema.parse(provision).id; //=> "3.3"
 */
export interface Provision {
  /** Article, paragraph and letters, joined by dots: `3.1.a.i.c`, `7.a.i`, `12.2`. */
  readonly id: string;
  /** Number of the article. */
  readonly article: number;
  /** What it asks for, in the package's own words and in the Luxembourg terminology. */
  readonly paraphrase: string;
  /** The treaty's own name of what the provision defines or covers, for legal citations only. */
  readonly legalLabel?: string | undefined;
  /** The main kind of obligation. */
  readonly obligationType: ObligationType;
  /** A second kind, where the provision is both. */
  readonly secondaryType?: ObligationType | undefined;
  /** How far it binds. */
  readonly strength: ProvisionStrength;
  /** The place in the treaty. */
  readonly source: Source;
  /** Whether the treaty's text was read for this entry. */
  readonly verified: boolean;
}

/** Validates a {@link Provision}; unknown keys are refused. */
export const provisionSchema = z.strictObject({
  id: z.string().regex(/^\d+(?:\.[a-z\d]+)*$/, { error: 'Expected a provision id such as "3.1.a.i.c".' }),
  article: z.int().min(1).max(17),
  paraphrase: z.string().min(1),
  legalLabel: z.string().min(1).optional(),
  obligationType: z.enum(codesOf(obligationTypes)),
  secondaryType: z.enum(codesOf(obligationTypes)).optional(),
  strength: z.enum(codesOf(provisionStrengths)),
  source: sourceSchema,
  verified: z.boolean(),
}) satisfies z.ZodType<Provision>;
