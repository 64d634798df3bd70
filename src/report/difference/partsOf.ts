import type { BlockFragment } from "../../fragments/block.js";
import type { InlineFragment } from "../../fragments/inline.js";
import { joinFragments } from "../../fragments/joinFragments.js";
import type { SectionFragment } from "../../fragments/section.js";
import type { TableFragment } from "../../fragments/table.js";
import { text } from "../../fragments/text.js";
import { blocksIn, linesOf } from "../budget/linesOf.js";
import { lineText } from "../budget/lineText.js";
import type { WordForms } from "../budget/wordForms.js";
import type { ParagraphPlace } from "./differenceParts.js";
import { wordsOf } from "./wordBag.js";

/** A table with the name under which it is looked for. */
export interface PlacedTable {
  /** Its identifier, or that of its chart. */
  readonly id: string | null;
  /** Its caption in words. */
  readonly title: string;
  /** The section around it. */
  readonly section: string;
  /** The table. */
  readonly table: TableFragment;
}

/** What there is to compare in a draft. */
export interface DraftParts {
  /** Sections in reading order. */
  readonly sections: readonly { readonly id: string; readonly title: string }[];
  /** Paragraphs in reading order. */
  readonly paragraphs: readonly ParagraphPlace[];
  /** Tables in reading order. */
  readonly tables: readonly PlacedTable[];
}

/** Takes a draft apart into sections, paragraphs and tables. */
export function partsOf(fragments: readonly SectionFragment[], forms: WordForms): DraftParts {
  const sections: { id: string; title: string }[] = [];
  const paragraphs: ParagraphPlace[] = [];
  const tables: PlacedTable[] = [];
  const addTable = (table: TableFragment, id: string | null, section: string): void => {
    tables.push({ id, title: lineText(table.caption, forms), section, table });
  };
  const addLine = (content: readonly InlineFragment[], id: string | null, section: string): void => {
    const words = lineText(content, forms);
    paragraphs.push({ section, id, text: words, content, words: wordsOf(words).length });
  };
  const go = (block: BlockFragment, around: string): void => {
    switch (block.type) {
      case "section":
        sections.push({ id: block.id, title: block.title });
        for (const child of block.children) go(child, block.id);
        return;
      case "table":
        addTable(block, block.id ?? null, around);
        if (block.note !== undefined) addLine(block.note, null, around);
        return;
      case "chart":
        addLine([text(block.alternative)], null, around);
        addTable(block.data, block.id, around);
        return;
      case "list":
        for (const inner of blocksIn(block)) go(inner, around);
        return;
      case "definitionList":
        for (const { term, definition } of block.items) {
          addLine([...term, text(": "), ...definition], null, around);
        }
        return;
      default:
        addLine(
          joinFragments(linesOf(block), " "),
          block.type === "numberedParagraph" ? (block.id ?? null) : null,
          around,
        );
    }
  };
  for (const section of fragments) go(section, section.id);
  return { sections, paragraphs, tables };
}
