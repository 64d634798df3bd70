import type { Fragment } from "../../fragments/fragment.js";
import { chart } from "./handlers/chart.js";
import { codedValue } from "./handlers/codedValue.js";
import { crossReference } from "./handlers/crossReference.js";
import { date } from "./handlers/date.js";
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
import { place } from "./handlers/place.js";
import { section } from "./handlers/section.js";
import { sourceReference } from "./handlers/sourceReference.js";
import { strong } from "./handlers/strong.js";
import { table } from "./handlers/table.js";
import type { HtmlHandler } from "./htmlHandler.js";

/** One handler for each kind of fragment; a missing one does not compile. */
export const htmlHandlers: {
  readonly [Type in Fragment["type"]]: HtmlHandler<Extract<Fragment, { type: Type }>>;
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
  text: leaf,
  strong,
  emphasis,
  date,
  citation: place,
  provisionReference: place,
  sourceReference,
  codedValue,
  quantity: leaf,
  figure: leaf,
  crossReference,
  link,
};
