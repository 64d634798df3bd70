import * as z from "zod";
import { directnesses, type Directness } from "../codes/directnesses.js";
import { codesOf } from "../codes/codesOf.js";
import type { EvidenceLevel } from "../codes/evidenceLevels.js";
import type { Source } from "../sources/source.js";
import { sourceSchema } from "../sources/sourceSchema.js";
import { partialDateSchema, type PartialDate } from "../time/partialDate.js";
import { plainDateSchema, type PlainDate } from "../time/plainDate.js";

/**
 * What a piece of evidence speaks of. `sale` is the act of article 2 (a); `trafficking` is a neighbour and never the same.
 *
 * @example
 * import { evidenceSubjectSchema, type EvidenceSubject } from "opsc/evidence";
 * const subject: EvidenceSubject = "trafficking";
 * evidenceSubjectSchema.parse(subject); //=> "trafficking"
 */
export type EvidenceSubject =
  | "sale"
  | "exploitation-in-prostitution"
  | "child-sexual-abuse-material"
  | "all-offences"
  | "trafficking"
  | "institutions-and-systems";

/** Validates an {@link EvidenceSubject}. */
export const evidenceSubjectSchema = z.enum([
  "sale",
  "exploitation-in-prostitution",
  "child-sexual-abuse-material",
  "all-offences",
  "trafficking",
  "institutions-and-systems",
]) satisfies z.ZodType<EvidenceSubject>;

/**
 * One thing that somebody says or shows about implementation: who says it, how far it can be checked, what it asserts.
 *
 * @example
 * import { evidenceSchema, type Evidence } from "opsc/evidence";
 * const evidence: Evidence = {
 *   id: "osce-2025-plan",
 *   level: 1,
 *   subjects: ["trafficking"],
 *   asserts: "A national action plan for 2025-2029 has been adopted.",
 *   source: { title: "Statement of the delegation at an OSCE conference, 1 April 2025" },
 *   recordedOn: "2025-04-01",
 *   links: [{ recommendation: "CRC/C/OPSC/TKM/CO/1#11", directness: "indirect" }],
 * };
 * evidenceSchema.parse(evidence).level; //=> 1
 */
export interface Evidence {
  /** Identifier inside the case file. */
  readonly id: string;
  /** How far it can be checked: 1 State assertion, 2 with a checkable instrument, 3 independent. */
  readonly level: EvidenceLevel;
  /** What it speaks of; at least one. */
  readonly subjects: readonly EvidenceSubject[];
  /** One sentence that says what it asserts, in the case file's own words. */
  readonly asserts: string;
  /** Where it stands. */
  readonly source: Source;
  /** The gazette text, judgment, budget line or the like that a reader can look up; needed at level 2. */
  readonly instrument?: Source | undefined;
  /** The day on which it was said or published. */
  readonly recordedOn: PlainDate;
  /** The first and the last day or year for which it asserts something, where it says so. */
  readonly assertedFor?: { readonly from: PartialDate; readonly to?: PartialDate | undefined } | undefined;
  /** The measure it is about, if one. */
  readonly measure?: string | undefined;
  /** The recommendations on which it bears, and how nearly. */
  readonly links: readonly EvidenceLink[];
  /** Identifier of an older piece that this one replaces; it must not be of a higher level. */
  readonly supersedes?: string | undefined;
}

/**
 * The tie between a piece of evidence and a recommendation, with how nearly the one bears on the other.
 *
 * @example
 * import { evidenceLinkSchema, type EvidenceLink } from "opsc/evidence";
 * const link: EvidenceLink = { recommendation: "CRC/C/OPSC/TKM/CO/1#13", directness: "indirect" };
 * evidenceLinkSchema.parse(link).directness; //=> "indirect"
 */
export interface EvidenceLink {
  /** Identifier of the recommendation, as `CRC/C/OPSC/TKM/CO/1#27(a)`. */
  readonly recommendation: string;
  /** Whether it speaks of what was recommended or of a neighbour. */
  readonly directness: Directness;
  /** Why it is linked, in one sentence. */
  readonly note?: string | undefined;
}

/** Validates an {@link EvidenceLink}. */
export const evidenceLinkSchema = z.strictObject({
  recommendation: z.string().min(1),
  directness: z.enum(codesOf(directnesses)),
  note: z.string().min(1).optional(),
}) satisfies z.ZodType<EvidenceLink>;

/** Validates an {@link Evidence}; the level 2 rule is checked with the case file. */
export const evidenceSchema = z.strictObject({
  id: z.string().min(1),
  level: z.literal([1, 2, 3]),
  subjects: z.array(evidenceSubjectSchema).min(1),
  asserts: z.string().min(1),
  source: sourceSchema,
  instrument: sourceSchema.optional(),
  recordedOn: plainDateSchema,
  assertedFor: z.strictObject({ from: partialDateSchema, to: partialDateSchema.optional() }).optional(),
  measure: z.string().min(1).optional(),
  links: z.array(evidenceLinkSchema),
  supersedes: z.string().min(1).optional(),
}) satisfies z.ZodType<Evidence>;
