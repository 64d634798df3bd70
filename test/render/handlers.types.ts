/**
 * Each renderer has a handler for each kind of fragment: a table in which one is missing, or stands for another kind, does not compile.
 * Nothing runs here: `tsc -p tsconfig.json` checks it.
 */
import type { BlockFragment, Fragment, InlineFragment } from "opsc/fragments";
import type { docxBlockHandlers, docxInlineHandlers } from "../../src/render/docx/docxHandlers.js";
import type { htmlHandlers } from "../../src/render/html/htmlHandlers.js";
import type {
  markdownBlockHandlers,
  markdownInlineHandlers,
} from "../../src/render/markdown/markdownHandlers.js";
import type { Exactly, Holds } from "../house/exactly.js";

type Html = typeof htmlHandlers;
type MarkdownBlocks = typeof markdownBlockHandlers;
type MarkdownInlines = typeof markdownInlineHandlers;
type DocxBlocks = typeof docxBlockHandlers;
type DocxInlines = typeof docxInlineHandlers;

/** The kinds are those of the union, none more and none less. */
export type EveryKind = [
  Holds<Exactly<keyof Html, Fragment["type"]>>,
  Holds<Exactly<keyof MarkdownBlocks, BlockFragment["type"]>>,
  Holds<Exactly<keyof MarkdownInlines, InlineFragment["type"]>>,
  Holds<Exactly<keyof DocxBlocks, BlockFragment["type"]>>,
  Holds<Exactly<keyof DocxInlines, InlineFragment["type"]>>,
  // @ts-expect-error a kind less is noticed
  Holds<Exactly<keyof Html, Exclude<Fragment["type"], "figure">>>,
];

declare const html: Html;
declare const markdownBlocks: MarkdownBlocks;
declare const markdownInlines: MarkdownInlines;
declare const docxBlocks: DocxBlocks;
declare const docxInlines: DocxInlines;

const without = <Table extends object, Key extends keyof Table>(table: Table, key: Key): Omit<Table, Key> => {
  const { [key]: _, ...rest } = table;
  return rest;
};

/** A table with a handler missing is none. */
export const incomplete = () => {
  // @ts-expect-error no handler for a chart
  const first: Html = without(html, "chart");
  // @ts-expect-error no handler for a table
  const second: MarkdownBlocks = without(markdownBlocks, "table");
  // @ts-expect-error no handler for a figure
  const third: MarkdownInlines = without(markdownInlines, "figure");
  // @ts-expect-error no handler for a note
  const fourth: DocxBlocks = without(docxBlocks, "note");
  // @ts-expect-error no handler for a link
  const fifth: DocxInlines = without(docxInlines, "link");
  // @ts-expect-error a handler of another kind
  const sixth: Html = { ...html, figure: html.table };
  return [first, second, third, fourth, fifth, sixth];
};
