import type { IContext, IXmlableObject, ParagraphChild } from "docx";
import type { DocxContext } from "./docxHandler.js";
import { inParagraph } from "./inParagraph.js";

const relationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";

/**
 * A link out of the document. The package's own names its relationships by chance; this one counts them, so that the same report
 * gives the same bytes.
 *
 * @param address - An address that may be linked.
 * @param children - The words of the link.
 * @param context - The place.
 */
export function hyperlink(
  address: string,
  children: readonly ParagraphChild[],
  { docx, ledger }: DocxContext,
): ParagraphChild {
  class Hyperlink extends docx.ConcreteHyperlink {
    override prepForXml(context: IContext): IXmlableObject | undefined {
      context.viewWrapper.Relationships.createRelationship(this.linkId, relationship, address, "External");
      return super.prepForXml(context);
    }
  }
  return inParagraph(new Hyperlink(children, `Link${ledger.next()}`));
}
