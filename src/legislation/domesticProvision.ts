import * as z from "zod";
import { assessorKinds, type AssessorKind } from "../codes/assessorKinds.js";
import { codesOf } from "../codes/codesOf.js";
import type { EvidenceLevel } from "../codes/evidenceLevels.js";
import { evidenceSubjectSchema, type EvidenceSubject } from "../evidence/evidence.js";
import type { Source } from "../sources/source.js";
import { sourceSchema } from "../sources/sourceSchema.js";
import { partialDateSchema, type PartialDate } from "../time/partialDate.js";
import { plainDateSchema, type PlainDate } from "../time/plainDate.js";

/**
 * What is said of one element: how far a provision covers it.
 *
 * @example
 * import { elementStatementSchema, type ElementStatement } from "opsc/legislation";
 * const statement: ElementStatement = {
 *   element: "possession-itself",
 *   status: "absent",
 *   note: "No express ban on possession.",
 *   source: { title: "CRC/C/OPSC/TKM/CO/1", locator: "para. 26 (b)" },
 * };
 * elementStatementSchema.parse(statement).status; //=> "absent"
 */
export interface ElementStatement {
  /** Id of an element of `legalElements`. */
  readonly element: string;
  /** How far it is covered; `absent` where the source says that it is not. What a source is silent on is left out. */
  readonly status: "explicit" | "partial" | "absent";
  /** What the source says, in one sentence of one's own. */
  readonly note: string;
  /** Where it says so, down to the paragraph. */
  readonly source: Source;
}

/** Validates an {@link ElementStatement}; `legislationFindings` also checks that the element exists. */
export const elementStatementSchema = z.strictObject({
  element: z.string().min(1),
  status: z.enum(["explicit", "partial", "absent"]),
  note: z.string().min(1),
  source: sourceSchema,
}) satisfies z.ZodType<ElementStatement>;

/**
 * An article of a State's law, or a law as a whole, with what somebody says that it covers of the elements of the Protocol.
 *
 * @example
 * import { domesticProvisionSchema, type DomesticProvision } from "opsc/legislation";
 * const article: DomesticProvision = {
 *   id: "penal-code-90",
 *   code: "Penal Code",
 *   article: "90",
 *   inForce: { from: "2019-06" },
 *   citation: { locator: "art. 90", paraphrase: "Punishes whoever sells a child." },
 *   source: { title: "Penal Code", locator: "art. 90", year: 2019 },
 *   statedBy: "researcher",
 *   statedOn: "2024-03-01",
 *   level: 3,
 *   elements: [],
 * };
 * domesticProvisionSchema.parse(article).article; //=> "90"
 */
export interface DomesticProvision {
  /** Identifier inside the case file. */
  readonly id: string;
  /** Title of the law in English, such as `Criminal Code`. */
  readonly code: string;
  /** The article, where one is meant; left out for the law as a whole. */
  readonly article?: string | undefined;
  /** The day that the source prints for the law's adoption, where it prints one. */
  readonly adoptedOn?: PartialDate | undefined;
  /**
   * First and last day in force, as far as known. Without a first day the provision counts from the day of the statement on;
   * without a last day it counts until another is known.
   */
  readonly inForce: { readonly from?: PartialDate | undefined; readonly to?: PartialDate | undefined };
  /** The citation: where in the law, what it says in one's own words, and a few words of the law itself where they matter. */
  readonly citation: {
    /** Place in the law, such as `art. 164 (2)`. */
    readonly locator: string;
    /** What it says, in one's own words. */
    readonly paraphrase: string;
    /** A short quotation of the law, where its wording decides. */
    readonly quotation?: string | undefined;
  };
  /** What the provision is about, where that matters: one about trafficking alone never covers sale in full. */
  readonly subjects?: readonly EvidenceSubject[] | undefined;
  /** The document that was read for it: the published act, or one that speaks of it. */
  readonly source: Source;
  /** Who says what stands in `elements`. */
  readonly statedBy: AssessorKind;
  /** The day on which it was said. */
  readonly statedOn: PlainDate;
  /** How far it can be checked: 1 State assertion, 2 with a checkable instrument, 3 independent or the published act itself. */
  readonly level: EvidenceLevel;
  /** Provisions of the Protocol with which the source connects it beyond its elements. */
  readonly bearsOn?: readonly string[] | undefined;
  /** What it says about elements; empty where the source only names the law. */
  readonly elements: readonly ElementStatement[];
}

/** Validates the form of a {@link DomesticProvision}; `legislationFindings` also checks what the form cannot. */
export const domesticProvisionSchema = z.strictObject({
  id: z.string().min(1),
  code: z.string().min(1),
  article: z.string().min(1).optional(),
  adoptedOn: partialDateSchema.optional(),
  inForce: z.strictObject({ from: partialDateSchema.optional(), to: partialDateSchema.optional() }),
  citation: z.strictObject({
    locator: z.string().min(1),
    paraphrase: z.string().min(1),
    quotation: z
      .string()
      .min(1)
      .max(300, { error: "Expected a short quotation: at most 300 characters." })
      .optional(),
  }),
  subjects: z.array(evidenceSubjectSchema).min(1).optional(),
  source: sourceSchema,
  statedBy: z.enum(codesOf(assessorKinds)),
  statedOn: plainDateSchema,
  level: z.literal([1, 2, 3]),
  bearsOn: z.array(z.string().min(1)).optional(),
  elements: z.array(elementStatementSchema),
}) satisfies z.ZodType<DomesticProvision>;
