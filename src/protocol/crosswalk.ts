import * as z from "zod";
import { codesOf } from "../codes/codesOf.js";
import type { Source } from "../sources/source.js";
import { sourceSchema } from "../sources/sourceSchema.js";
import { crosswalkRelations, type CrosswalkRelation } from "./crosswalkRelations.js";
import { crosswalkSchemes, type CrosswalkScheme } from "./crosswalkSchemes.js";

/**
 * One line of a crosswalk: an entry of the Protocol, a code of another scheme, and how the first relates to the second.
 *
 * @example
 * import { crosswalkOf, type Crosswalk } from "opsc/protocol";
 * const line: Crosswalk | undefined = crosswalkOf("child-sexual-abuse-material", "ICCS")[0];
 * line?.code; //=> "030221"
 * line?.relation; //=> "narrower"
 */
export interface Crosswalk {
  /** The other scheme. */
  readonly scheme: CrosswalkScheme;
  /** Its version, edition or year. */
  readonly version: string;
  /** The entry of the Protocol: an offence code, a path of provisions or a cluster code. */
  readonly opsc: string;
  /** The code in the other scheme; null where it has none or where its list has not been read. */
  readonly code: string | null;
  /** What the code covers, in the package's own words. */
  readonly label?: string | undefined;
  /** The other scheme's own name of the code, where it is one that is no longer used outside quotations. */
  readonly legalLabel?: string | undefined;
  /** How the entry of the Protocol relates to the code: `narrower` says that the other covers more. */
  readonly relation: CrosswalkRelation;
  /** Whether the code is one of trafficking in persons, alone or among other things. */
  readonly coversTrafficking: boolean;
  /** What differs. */
  readonly note?: string | undefined;
  /** Whether code and content were read in the source; the relation is this package's judgement. */
  readonly verified: boolean;
  /** Where the code stands. */
  readonly source: Source;
}

/** Validates a {@link Crosswalk}; unknown keys are refused, and nothing is ever equal to a code of trafficking. */
export const crosswalkSchema = z
  .strictObject({
    scheme: z.enum(codesOf(crosswalkSchemes)),
    version: z.string().min(1),
    opsc: z.string().min(1),
    code: z.string().min(1).nullable(),
    label: z.string().min(1).optional(),
    legalLabel: z.string().min(1).optional(),
    relation: z.enum(codesOf(crosswalkRelations)),
    coversTrafficking: z.boolean(),
    note: z.string().min(1).optional(),
    verified: z.boolean(),
    source: sourceSchema,
  })
  .refine((line) => !(line.coversTrafficking && line.relation === "equal"), {
    path: ["relation"],
    error: 'Expected "partial" or "none": no offence under the Protocol equals trafficking in persons.',
  }) satisfies z.ZodType<Crosswalk>;
