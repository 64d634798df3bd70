import type { FileChild, ParagraphChild } from "docx";
import type { BlockFragment } from "../../fragments/block.js";
import type { InlineFragment } from "../../fragments/inline.js";
import type { Wording } from "../wording/wording.js";
import type { ChartPictures } from "./chartPictures.js";
import type { DocxLibrary } from "./docxLibrary.js";
import type { Ledger } from "./ledger.js";

/** The mark of a list entry, which its first paragraph takes. */
export interface ListMark {
  /** Name of the numbering. */
  readonly reference: string;
  /** Which list it is, of those that use the numbering. */
  readonly instance: number;
}

/** What a handler needs besides its fragment. */
export interface DocxContext {
  /** The package `docx`. */
  readonly docx: DocxLibrary;
  /** Words and forms of the report's language. */
  readonly wording: Wording;
  /** What the document collects while it is written. */
  readonly ledger: Ledger;
  /** Rank of the heading of a section in this place, 1 to 6. */
  readonly depth: 1 | 2 | 3 | 4 | 5 | 6;
  /** What stands before the heading of a section in this place: its number and a space, or nothing. */
  readonly number: string;
  /** In how many lists this place is. */
  readonly indent: number;
  /** The mark that the next paragraph takes, at the beginning of a list entry. */
  readonly mark: ListMark | undefined;
  /** Whether Word counts the numbered paragraphs itself. */
  readonly counted: boolean;
  /** How runs look here. */
  readonly look: { readonly bold?: boolean; readonly italics?: boolean };
  /** Whether this place is inside a link, which holds no other. */
  readonly linked: boolean;
  /** Whether a footnote may stand here. */
  readonly footnotes: boolean;
  /** Drawings of the charts. */
  readonly pictures: ChartPictures;
  /** Turns the blocks inside into paragraphs and tables. */
  readonly blocks: (fragments: readonly BlockFragment[], context: DocxContext) => FileChild[];
  /** Turns the inline fragments inside into runs and links. */
  readonly inlines: (fragments: readonly InlineFragment[], context: DocxContext) => ParagraphChild[];
}

/** Turns one kind of block into paragraphs and tables of Word. */
export type DocxBlockHandler<Kind extends BlockFragment> = (
  fragment: Kind,
  context: DocxContext,
) => FileChild[];

/** Turns one kind of inline fragment into runs and links of Word. */
export type DocxInlineHandler<Kind extends InlineFragment> = (
  fragment: Kind,
  context: DocxContext,
) => ParagraphChild[];
