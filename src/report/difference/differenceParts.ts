import * as z from "zod";
import { figureFragmentSchema, type FigureFragment } from "../../fragments/figure.js";
import { inlineFragmentSchema, type InlineFragment } from "../../fragments/inline.js";

/**
 * What a cell of a table holds: a statistical figure with its origin, or words.
 *
 * @example
 * import { cellContentSchema, type CellContent } from "opsc/report";
 * const content: CellContent = { kind: "text", text: "Adopted" };
 * cellContentSchema.parse(content).kind; //=> "text"
 */
export type CellContent =
  | {
      /** A figure alone. */
      readonly kind: "figure";
      /** The figure, with the place that it was taken from. */
      readonly figure: FigureFragment;
    }
  | {
      /** Anything else. */
      readonly kind: "text";
      /** The words, its lines parted by line breaks. */
      readonly text: string;
    };

/** Validates a {@link CellContent}. */
export const cellContentSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("figure"), figure: figureFragmentSchema }),
  z.strictObject({ kind: z.literal("text"), text: z.string() }),
]) satisfies z.ZodType<CellContent>;

/**
 * A place of a report that is new or gone.
 *
 * @example
 * import { namedPlaceSchema, type NamedPlace } from "opsc/report";
 * const place: NamedPlace = { id: "prevention", title: "Prevention" };
 * namedPlaceSchema.parse(place).title; //=> "Prevention"
 */
export interface NamedPlace {
  /** Its identifier; null for a table without one. */
  readonly id: string | null;
  /** Title or caption. */
  readonly title: string;
}

/** Validates a {@link NamedPlace}. */
export const namedPlaceSchema = z.strictObject({
  id: z.string().min(1).nullable(),
  title: z.string(),
}) satisfies z.ZodType<NamedPlace>;

/**
 * A paragraph that is new or gone.
 *
 * @example
 * import { paragraphPlaceSchema, type ParagraphPlace } from "opsc/report";
 * const place: ParagraphPlace = { section: "prevention", id: null, text: "A campaign ran.", content: [], words: 3 };
 * paragraphPlaceSchema.parse(place).words; //=> 3
 */
export interface ParagraphPlace {
  /** The section around it. */
  readonly section: string;
  /** Its identifier, where it has one. */
  readonly id: string | null;
  /** Its words as a reader reads them. */
  readonly text: string;
  /** The same as fragments, so that figures, dates and citations stay what they are. */
  readonly content: readonly InlineFragment[];
  /** How many words it has. */
  readonly words: number;
}

/** Validates a {@link ParagraphPlace}. */
export const paragraphPlaceSchema = z.strictObject({
  section: z.string().min(1),
  id: z.string().min(1).nullable(),
  text: z.string(),
  content: z.array(inlineFragmentSchema),
  words: z.int().min(0),
}) satisfies z.ZodType<ParagraphPlace>;

/**
 * A paragraph whose words or whose section differ.
 *
 * @example
 * import { paragraphChangeSchema, type ParagraphChange } from "opsc/report";
 * const change: ParagraphChange = {
 *   older: { section: "prevention", id: null, text: "A campaign runs.", content: [], words: 3 },
 *   newer: { section: "prevention", id: null, text: "A campaign ran last year.", content: [], words: 5 },
 *   matchedBy: "similarity",
 *   wordsAdded: 3,
 *   wordsRemoved: 1,
 *   wordsKept: 2,
 * };
 * paragraphChangeSchema.parse(change).wordsAdded; //=> 3
 */
export interface ParagraphChange {
  /** As it was. */
  readonly older: ParagraphPlace;
  /** As it is. */
  readonly newer: ParagraphPlace;
  /** How the two were found to be one paragraph; `text` for one that moved to another section as it is. */
  readonly matchedBy: "id" | "text" | "similarity";
  /** Words that are new, each as often as it stands there more often than before. */
  readonly wordsAdded: number;
  /** Words that are gone, counted in the same way. */
  readonly wordsRemoved: number;
  /** Words that both have, in whatever order. */
  readonly wordsKept: number;
}

/** Validates a {@link ParagraphChange}. */
export const paragraphChangeSchema = z.strictObject({
  older: paragraphPlaceSchema,
  newer: paragraphPlaceSchema,
  matchedBy: z.enum(["id", "text", "similarity"]),
  wordsAdded: z.int().min(0),
  wordsRemoved: z.int().min(0),
  wordsKept: z.int().min(0),
}) satisfies z.ZodType<ParagraphChange>;
