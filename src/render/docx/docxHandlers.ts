import type { BlockFragment } from "../../fragments/block.js";
import type { InlineFragment } from "../../fragments/inline.js";
import type { DocxBlockHandler, DocxInlineHandler } from "./docxHandler.js";
import { chart } from "./handlers/chart.js";
import { crossReference } from "./handlers/crossReference.js";
import { definitionList } from "./handlers/definitionList.js";
import { emphasis } from "./handlers/emphasis.js";
import { emptyContent } from "./handlers/emptyContent.js";
import { finding } from "./handlers/finding.js";
import { leaf } from "./handlers/leaf.js";
import { link } from "./handlers/link.js";
import { list } from "./handlers/list.js";
import { note } from "./handlers/note.js";
import { numberedParagraph } from "./handlers/numberedParagraph.js";
import { paragraph } from "./handlers/paragraph.js";
import { section } from "./handlers/section.js";
import { sourceReference } from "./handlers/sourceReference.js";
import { strong } from "./handlers/strong.js";
import { table } from "./handlers/table.js";

/** One handler for each kind of block; a missing one does not compile. */
export const docxBlockHandlers: {
  readonly [Type in BlockFragment["type"]]: DocxBlockHandler<Extract<BlockFragment, { type: Type }>>;
} = {
  section,
  paragraph,
  numberedParagraph,
  list,
  table,
  finding,
  note,
  emptyContent,
  definitionList,
  chart,
};

/** One handler for each kind of inline fragment; a missing one does not compile. */
export const docxInlineHandlers: {
  readonly [Type in InlineFragment["type"]]: DocxInlineHandler<Extract<InlineFragment, { type: Type }>>;
} = {
  text: leaf,
  strong,
  emphasis,
  date: leaf,
  citation: leaf,
  provisionReference: leaf,
  sourceReference,
  codedValue: leaf,
  quantity: leaf,
  figure: leaf,
  crossReference,
  link,
};
