import * as z from "zod";

/**
 * A heading inside a part.
 *
 * @example
 * import type { ObservationHeading } from "opsc/documents";
 * const heading: ObservationHeading = { numeral: null, title: "Training", provisions: [], firstParagraph: 18 };
 * heading.firstParagraph; //=> 18
 */
export interface ObservationHeading {
  /** Letter or number in front, or null. */
  readonly numeral: string | null;
  /** The words of the heading. */
  readonly title: string;
  /** Provisions printed in it. */
  readonly provisions: readonly string[];
  /** The first paragraph below it. */
  readonly firstParagraph: number;
}

/** Validates an {@link ObservationHeading}. */
export const observationHeadingSchema = z.strictObject({
  numeral: z.string().nullable(),
  title: z.string(),
  provisions: z.array(z.string()),
  firstParagraph: z.int().min(1),
}) satisfies z.ZodType<ObservationHeading>;

/**
 * A part of the document, from one numbered heading to the next.
 *
 * @example
 * import type { ObservationSection } from "opsc/documents";
 * const section: ObservationSection = {
 *   numeral: "III",
 *   title: "Data",
 *   provisions: [],
 *   firstParagraph: 6,
 *   lastParagraph: 7,
 *   headings: [],
 * };
 * section.numeral; //=> "III"
 */
export interface ObservationSection {
  /** Numeral as printed. */
  readonly numeral: string;
  /** The words of the heading, provisions in brackets included. */
  readonly title: string;
  /** Provisions printed in the heading, in the numbering of the document's instrument. */
  readonly provisions: readonly string[];
  /** Its first paragraph. */
  readonly firstParagraph: number;
  /** Its last paragraph. */
  readonly lastParagraph: number;
  /** Headings inside it. */
  readonly headings: readonly ObservationHeading[];
}

/** Validates an {@link ObservationSection}. */
export const observationSectionSchema = z.strictObject({
  numeral: z.string(),
  title: z.string(),
  provisions: z.array(z.string()),
  firstParagraph: z.int().min(1),
  lastParagraph: z.int().min(1),
  headings: z.array(observationHeadingSchema),
}) satisfies z.ZodType<ObservationSection>;
