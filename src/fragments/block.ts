import * as z from "zod";
import { chartFragmentSchema, type ChartFragment } from "./chart.js";
import { definitionListFragmentSchema, type DefinitionListFragment } from "./definitionList.js";
import { emptyContentFragmentSchema, type EmptyContentFragment } from "./emptyContent.js";
import { findingFragmentSchema, type FindingFragment } from "./finding.js";
import { listFragmentSchema, type ListFragment } from "./list.js";
import { noteFragmentSchema, type NoteFragment } from "./note.js";
import { numberedParagraphFragmentSchema, type NumberedParagraphFragment } from "./numberedParagraph.js";
import { paragraphFragmentSchema, type ParagraphFragment } from "./paragraph.js";
import { sectionFragmentSchema, type SectionFragment } from "./section.js";
import { tableFragmentSchema, type TableFragment } from "./table.js";

/**
 * What stands on lines of its own: sections, paragraphs, lists, tables, charts, findings, notes, statements that a place is empty.
 *
 * @example
 * import { blockFragmentSchema, text, type BlockFragment } from "opsc/fragments";
 * const fragment: BlockFragment = { type: "note", children: [text("The data are made up.")] };
 * blockFragmentSchema.parse(fragment).type; //=> "note"
 */
export type BlockFragment =
  | SectionFragment
  | ParagraphFragment
  | NumberedParagraphFragment
  | ListFragment
  | TableFragment
  | FindingFragment
  | NoteFragment
  | EmptyContentFragment
  | DefinitionListFragment
  | ChartFragment;

/** Validates a {@link BlockFragment} to any depth. Lazy, because sections and lists hold blocks. */
export const blockFragmentSchema: z.ZodType<BlockFragment> = z.lazy(() =>
  z.discriminatedUnion("type", [
    sectionFragmentSchema,
    paragraphFragmentSchema,
    numberedParagraphFragmentSchema,
    listFragmentSchema,
    tableFragmentSchema,
    findingFragmentSchema,
    noteFragmentSchema,
    emptyContentFragmentSchema,
    definitionListFragmentSchema,
    chartFragmentSchema,
  ]),
);
