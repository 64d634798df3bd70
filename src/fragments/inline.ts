import * as z from "zod";
import { citationFragmentSchema, type CitationFragment } from "./citation.js";
import { codedValueFragmentSchema, type CodedValueFragment } from "./codedValue.js";
import { crossReferenceFragmentSchema, type CrossReferenceFragment } from "./crossReference.js";
import { dateFragmentSchema, type DateFragment } from "./date.js";
import { emphasisFragmentSchema, type EmphasisFragment } from "./emphasis.js";
import { figureFragmentSchema, type FigureFragment } from "./figure.js";
import { linkFragmentSchema, type LinkFragment } from "./link.js";
import { provisionReferenceFragmentSchema, type ProvisionReferenceFragment } from "./provisionReference.js";
import { quantityFragmentSchema, type QuantityFragment } from "./quantity.js";
import { sourceReferenceFragmentSchema, type SourceReferenceFragment } from "./sourceReference.js";
import { strongFragmentSchema, type StrongFragment } from "./strong.js";
import { textFragmentSchema, type TextFragment } from "./text.js";

/**
 * What stands inside a line: words, marks, dates, citations, values of code lists, numbers, references.
 *
 * @example
 * import { inlineFragmentSchema, type InlineFragment } from "opsc/fragments";
 * const fragment: InlineFragment = { type: "date", value: "2018-01-28" };
 * inlineFragmentSchema.parse(fragment).type; //=> "date"
 */
export type InlineFragment =
  | TextFragment
  | StrongFragment
  | EmphasisFragment
  | DateFragment
  | CitationFragment
  | ProvisionReferenceFragment
  | SourceReferenceFragment
  | CodedValueFragment
  | QuantityFragment
  | FigureFragment
  | CrossReferenceFragment
  | LinkFragment;

/** Validates an {@link InlineFragment} to any depth. Lazy, because some inline fragments hold inline fragments. */
export const inlineFragmentSchema: z.ZodType<InlineFragment> = z.lazy(() =>
  z.discriminatedUnion("type", [
    textFragmentSchema,
    strongFragmentSchema,
    emphasisFragmentSchema,
    dateFragmentSchema,
    citationFragmentSchema,
    provisionReferenceFragmentSchema,
    sourceReferenceFragmentSchema,
    codedValueFragmentSchema,
    quantityFragmentSchema,
    figureFragmentSchema,
    crossReferenceFragmentSchema,
    linkFragmentSchema,
  ]),
);
