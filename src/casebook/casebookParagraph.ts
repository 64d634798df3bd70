import * as z from "zod";
import { clusters, type Cluster } from "../codes/clusters.js";
import { codesOf } from "../codes/codesOf.js";
import { paragraphKinds, type ParagraphKind } from "../codes/paragraphKinds.js";
import type { Source } from "../sources/source.js";
import { sourceSchema } from "../sources/sourceSchema.js";
import { citationNoteSchema, type CitationNote } from "./citationNote.js";

/**
 * A lettered item of a paragraph of concluding observations, in our own words.
 *
 * @example
 * import { casebookItemSchema, type CasebookItem } from "opsc/casebook";
 * const item: CasebookItem = {
 *   label: "b",
 *   text: "Article 164 does not ban possession in so many words.",
 *   provisions: ["3.1.c"],
 *   source: { title: "CRC/C/OPSC/TKM/CO/1", locator: "para. 26 (b)" },
 * };
 * casebookItemSchema.parse(item).label; //=> "b"
 */
export interface CasebookItem {
  /** The letter, without brackets. */
  readonly label: string;
  /** What the item says, in our own words. */
  readonly text: string;
  /** The provisions that it cites, else those of the words before the items, else those of the part's heading. */
  readonly provisions: readonly string[];
  /** What is amiss with a citation, where something is. */
  readonly citationNote?: CitationNote | undefined;
  /** The document, down to the item. */
  readonly source: Source;
}

/** Validates a {@link CasebookItem}. */
export const casebookItemSchema = z.strictObject({
  label: z.string().regex(/^[a-z]$/, { error: 'Expected one small letter such as "a".' }),
  text: z.string().min(1),
  provisions: z.array(z.string().min(1)),
  citationNote: citationNoteSchema.optional(),
  source: sourceSchema,
}) satisfies z.ZodType<CasebookItem>;

/**
 * A numbered paragraph of concluding observations, in our own words, with its place in the document.
 *
 * @example
 * import { turkmenistanParagraphs, type CasebookParagraph } from "opsc/casebook";
 * const paragraph: CasebookParagraph | undefined = turkmenistanParagraphs.find(({ number }) => number === 41);
 * paragraph?.kind; //=> "concern"
 * paragraph?.cluster; //=> "helpline"
 */
export interface CasebookParagraph {
  /** Number of the paragraph. */
  readonly number: number;
  /** Roman numeral of the part to which it belongs; an opening paragraph before the first heading belongs to the first. */
  readonly section: string;
  /** The sub-heading under which it stands, shortened, or the part's title where it has none. */
  readonly heading: string;
  /** What the paragraph does. */
  readonly kind: ParagraphKind;
  /** The cluster of the observations to which it belongs; `other` for introduction and positive aspects. */
  readonly cluster: Cluster;
  /** What it says, in one or two sentences of our own. */
  readonly text: string;
  /** Its lettered items, in their order; empty where it has none. */
  readonly items: readonly CasebookItem[];
  /** The provisions that it cites, else those of the part's heading; for a paragraph with items, theirs taken together. */
  readonly provisions: readonly string[];
  /** What is amiss with a citation outside the items, where something is. */
  readonly citationNote?: CitationNote | undefined;
  /** The document, down to the paragraph. */
  readonly source: Source;
}

/** Validates a {@link CasebookParagraph}. */
export const casebookParagraphSchema = z.strictObject({
  number: z.int().min(1),
  section: z.string().regex(/^[IVX]+$/, { error: "Expected a Roman numeral such as VII." }),
  heading: z.string().min(1),
  kind: z.enum(codesOf(paragraphKinds)),
  cluster: z.enum(codesOf(clusters)),
  text: z.string().min(1),
  items: z.array(casebookItemSchema),
  provisions: z.array(z.string().min(1)),
  citationNote: citationNoteSchema.optional(),
  source: sourceSchema,
}) satisfies z.ZodType<CasebookParagraph>;
