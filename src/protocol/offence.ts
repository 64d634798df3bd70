import * as z from "zod";
import { codesOf } from "../codes/codesOf.js";
import type { Source } from "../sources/source.js";
import { sourceSchema } from "../sources/sourceSchema.js";
import { conductSchema, type Conduct } from "./conduct.js";
import { modes, type Mode } from "./modes.js";
import { offenceCodes, type OffenceCode } from "./offenceCodes.js";
import { salePurposes, type SalePurpose } from "./salePurposes.js";

/**
 * One offence of article 3 (1). Sale of a child is an offence of its own: trafficking in persons is a different one, and only a crosswalk.
 *
 * @example
 * import { offences, offenceSchema, type Offence } from "opsc/protocol";
 * const offence: Offence = offenceSchema.parse(offences[4]);
 * offence.code; //=> "exploitation-in-prostitution"
 * offence.conducts.map((conduct) => conduct.code); //=> ["offering", "obtaining", "procuring", "providing"]
 */
export interface Offence {
  /** Stable code. */
  readonly code: OffenceCode;
  /** Id of the provision that asks for it. */
  readonly provision: string;
  /** Name in the Luxembourg terminology. */
  readonly label: string;
  /** The treaty's own name, for legal citations only. */
  readonly legalLabel: string;
  /** The acts that must be covered, in the order of the treaty. */
  readonly conducts: readonly Conduct[];
  /** The purposes that belong to the offence; empty where the treaty names none. */
  readonly purposes: readonly SalePurpose[];
  /** The ways beside commission, of article 3 (2). */
  readonly modes: readonly Mode[];
  /** The place in the treaty. */
  readonly source: Source;
  /** Whether the treaty's text was read for this entry. */
  readonly verified: boolean;
}

/** Validates an {@link Offence}; unknown keys are refused. */
export const offenceSchema = z.strictObject({
  code: z.enum(codesOf(offenceCodes)),
  provision: z.string().min(1),
  label: z.string().min(1),
  legalLabel: z.string().min(1),
  conducts: z.array(conductSchema).min(1),
  purposes: z.array(z.enum(codesOf(salePurposes))),
  modes: z.array(z.enum(codesOf(modes))),
  source: sourceSchema,
  verified: z.boolean(),
}) satisfies z.ZodType<Offence>;
