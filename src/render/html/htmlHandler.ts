import type { ElementContent } from "hast";
import type { BlockFragment } from "../../fragments/block.js";
import type { Fragment } from "../../fragments/fragment.js";
import type { InlineFragment } from "../../fragments/inline.js";
import type { ChartDrawings } from "../charts/chartDrawings.js";
import type { Wording } from "../wording/wording.js";

/** What a handler needs besides its fragment. */
export interface HtmlContext {
  /** Words and forms of the report's language. */
  readonly wording: Wording;
  /** Rank of the heading of a section in this place, 2 to 6. */
  readonly depth: 2 | 3 | 4 | 5 | 6;
  /** Identifiers to which a cross-reference can lead. */
  readonly anchors: ReadonlySet<string>;
  /** Drawings of the charts, where there are any. */
  readonly drawings?: ChartDrawings | undefined;
  /** Turns the blocks inside into a tree. */
  readonly blocks: (fragments: readonly BlockFragment[], context: HtmlContext) => ElementContent[];
  /** Turns the inline fragments inside into a tree. */
  readonly inlines: (fragments: readonly InlineFragment[], context: HtmlContext) => ElementContent[];
}

/** Turns one kind of fragment into HTML. */
export type HtmlHandler<Kind extends Fragment> = (fragment: Kind, context: HtmlContext) => ElementContent[];
