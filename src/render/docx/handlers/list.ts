import type { BlockFragment } from "../../../fragments/block.js";
import type { ListFragment } from "../../../fragments/list.js";
import { blockParagraph } from "../blockParagraph.js";
import type { DocxBlockHandler } from "../docxHandler.js";
import { bullets, entryNumbers } from "../numbering.js";

/** Whether the first paragraph of the block can take the mark of the entry. */
const takesMark = ({ type }: BlockFragment): boolean =>
  type === "paragraph" || type === "note" || type === "finding" || type === "emptyContent";

/** A list: the mark stands before the first paragraph of an entry, the rest is set in as deep. */
export const list: DocxBlockHandler<ListFragment> = (fragment, context) => {
  const mark = fragment.ordered
    ? { reference: entryNumbers, instance: context.ledger.next() }
    : { reference: bullets, instance: 0 };
  const rest = { ...context, indent: context.indent + 1, mark: undefined };
  const place = { ...rest, mark };
  return fragment.items.flatMap((item) => {
    const [first, ...others] = item;
    if (first?.type === "numberedParagraph") return context.blocks(item, rest);
    if (first === undefined || !takesMark(first)) {
      return [blockParagraph("BodyText", [], place), ...context.blocks(item, rest)];
    }
    return [...context.blocks([first], place), ...context.blocks(others, rest)];
  });
};
