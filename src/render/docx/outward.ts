import type { ParagraphChild } from "docx";
import type { InlineFragment } from "../../fragments/inline.js";
import { safeAddress } from "../safeAddress.js";
import type { DocxContext } from "./docxHandler.js";
import { footnote } from "./footnote.js";
import { hyperlink } from "./hyperlink.js";
import { run } from "./run.js";

/**
 * A link out of the report, or the words alone where the address may not be linked. A reader on paper finds the address in a footnote
 * where it comes for the first time.
 *
 * @param url - The address.
 * @param children - The words of the link.
 * @param context - The place.
 */
export function outward(
  url: string | undefined,
  children: readonly InlineFragment[] | string,
  context: DocxContext,
): ParagraphChild[] {
  const address = safeAddress(url);
  const linked = address !== undefined && !context.linked;
  const inside = linked ? { ...context, linked } : context;
  const inner = typeof children === "string" ? [run(children, inside)] : context.inlines(children, inside);
  if (!linked) return inner;
  const link = hyperlink(address, inner, context);
  if (!context.footnotes || !context.ledger.isNew(address)) return [link];
  const printed = footnote(
    (place) => [hyperlink(address, [run(address, { ...place, linked })], place)],
    context,
  );
  return [link, printed];
}
