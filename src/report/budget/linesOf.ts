import type { BlockFragment } from "../../fragments/block.js";
import type { InlineFragment } from "../../fragments/inline.js";
import { sourceReference } from "../../fragments/sourceReference.js";
import type { TableFragment } from "../../fragments/table.js";
import { text } from "../../fragments/text.js";

type Line = readonly InlineFragment[];

const linesOfTable = ({ caption, columns, rows, note }: TableFragment): Line[] => [
  caption,
  ...columns.map(({ label }) => [text(label)]),
  ...rows.flatMap((row) => row.flatMap(({ lines }) => lines)),
  ...(note === undefined ? [] : [note]),
];

/**
 * The lines of a block itself, without the blocks inside it: these are what a reader reads and what is counted. The provisions behind the
 * heading of a section are no lines: a language cites them together.
 */
export function linesOf(block: BlockFragment): readonly Line[] {
  switch (block.type) {
    case "section":
      return [[text(block.title)]];
    case "paragraph":
    case "numberedParagraph":
    case "note":
      return [block.children];
    case "finding":
      return [block.message, ...block.sources.map((source) => [sourceReference(source)])];
    case "emptyContent":
      return [block.reason];
    case "definitionList":
      return block.items.flatMap(({ term, definition }) => [term, definition]);
    case "table":
      return linesOfTable(block);
    case "chart":
      return [[text(block.alternative)], ...linesOfTable(block.data)];
    case "list":
      return [];
  }
}

/** The blocks inside a block. */
export function blocksIn(block: BlockFragment): readonly BlockFragment[] {
  if (block.type === "section") return block.children;
  return block.type === "list" ? block.items.flat() : [];
}
