import * as z from "zod";
import { codesOf } from "../../codes/codesOf.js";
import { instruments, type Instrument } from "../../codes/instruments.js";
import { fragmentIdSchema, type FragmentId } from "../../fragments/fragmentId.js";
import type { Source } from "../../sources/source.js";
import { sourceSchema } from "../../sources/sourceSchema.js";
import { lengthLimitSchema, type LengthLimit } from "./lengthLimit.js";
import { outlineKinds, type OutlineKind } from "./outlineKinds.js";
import { outlineSectionSchema, type OutlineSection } from "./outlineSection.js";
import { outlineSections } from "./outlineSections.js";

/**
 * What a kind of report must hold: its sections with what they ask for, how long it may be, and what must be answered in it.
 *
 * @example
 * import { outlineOf, outlineSchema, type Outline } from "opsc/report";
 * const outline: Outline = outlineOf("initial-report");
 * outlineSchema.parse(outline).limits[0]?.amount; //=> 31800
 */
export interface Outline {
  /** Its name. */
  readonly id: FragmentId;
  /** Title in English. */
  readonly title: string;
  /** The kind of report. */
  readonly kind: OutlineKind;
  /** The instrument under which the document is handed in. */
  readonly instrument: Instrument;
  /** Symbol of the guidelines that it follows, where there are some. */
  readonly symbol?: string | undefined;
  /** The sections, in their order. */
  readonly sections: readonly OutlineSection[];
  /** Limits of length; the first is the usual one. None where nobody sets one. */
  readonly limits: readonly LengthLimit[];
  /** Whether the limits are of a longer document, in which this is a part beside others. */
  readonly sharesLimit: boolean;
  /** How many questions a list of issues that it answers may have, where that is limited. */
  readonly maximumQuestions?: number | undefined;
  /** Whether every question of a list of issues must be answered, or the silence explained. */
  readonly answersQuestions: boolean;
  /** Whether every earlier recommendation must be answered, or the silence explained. */
  readonly answersRecommendations: boolean;
  /** Where it comes from. */
  readonly source: Source;
  /** Whether that source was read for this entry. */
  readonly verified: boolean;
}

const distinct = (names: readonly string[]): boolean => new Set(names).size === names.length;

/** Validates an {@link Outline}: no two sections, tables or limits share a name. */
export const outlineSchema = z
  .strictObject({
    id: fragmentIdSchema,
    title: z.string().min(1),
    kind: z.enum(codesOf(outlineKinds)),
    instrument: z.enum(codesOf(instruments)),
    symbol: z.string().min(1).optional(),
    sections: z.array(outlineSectionSchema).min(1),
    limits: z.array(lengthLimitSchema),
    sharesLimit: z.boolean(),
    maximumQuestions: z.int().min(1).optional(),
    answersQuestions: z.boolean(),
    answersRecommendations: z.boolean(),
    source: sourceSchema,
    verified: z.boolean(),
  })
  .refine((outline) => distinct(outlineSections(outline).map(({ id }) => id)), {
    error: "Expected a different id for each section.",
    path: ["sections"],
  })
  .refine(
    (outline) =>
      distinct(outlineSections(outline).flatMap(({ requiredTables }) => requiredTables.map(({ id }) => id))),
    { error: "Expected a different id for each required table.", path: ["sections"] },
  )
  .refine((outline) => distinct(outline.limits.map(({ id }) => id)), {
    error: "Expected a different id for each limit.",
    path: ["limits"],
  }) satisfies z.ZodType<Outline>;
