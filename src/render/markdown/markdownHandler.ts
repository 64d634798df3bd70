import type { BlockContent, DefinitionContent, PhrasingContent } from "mdast";
import type { BlockFragment } from "../../fragments/block.js";
import type { InlineFragment } from "../../fragments/inline.js";
import type { Wording } from "../wording/wording.js";

/** A block of a Markdown tree. */
export type MarkdownBlock = BlockContent | DefinitionContent;

/** Names the file that has the drawing of a chart, by its identifier; undefined where there is none. */
export type ChartFile = (id: string) => string | undefined;

/** What a handler needs besides its fragment. */
export interface MarkdownContext {
  /** Words and forms of the report's language. */
  readonly wording: Wording;
  /** Rank of the heading of a section in this place, 1 to 6. */
  readonly depth: 1 | 2 | 3 | 4 | 5 | 6;
  /** File of the drawing of a chart, where there is one. */
  readonly chartFile?: ChartFile | undefined;
  /** Turns the blocks inside into a tree; one rank deeper where asked. */
  readonly blocks: (fragments: readonly BlockFragment[], context: MarkdownContext) => MarkdownBlock[];
  /** Turns the inline fragments inside into a tree. */
  readonly inlines: (fragments: readonly InlineFragment[], context: MarkdownContext) => PhrasingContent[];
}

/** Turns one kind of block into Markdown blocks. */
export type MarkdownBlockHandler<Kind extends BlockFragment> = (
  fragment: Kind,
  context: MarkdownContext,
) => MarkdownBlock[];

/** Turns one kind of inline fragment into Markdown. */
export type MarkdownInlineHandler<Kind extends InlineFragment> = (
  fragment: Kind,
  context: MarkdownContext,
) => PhrasingContent[];
