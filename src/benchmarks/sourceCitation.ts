import { citation } from "../fragments/citation.js";
import type { InlineFragment } from "../fragments/inline.js";
import { provisionReference } from "../fragments/provisionReference.js";
import { sourceReference } from "../fragments/sourceReference.js";
import { isProvisionPath } from "../protocol/isProvisionPath.js";
import type { Source } from "../sources/source.js";

const documentSymbol = /^CRC\/C\/[A-Z\d/.-]+$/;
const paragraph = /^para\. (\d+)(?: \(([a-z])\))?$/;
const article = /^art\. (\d+)((?: \([a-z\d]+\))*)$/;

/** A source as the nearest fragment there is: a provision of the Protocol, a paragraph of a document, else the source itself. */
export function sourceCitation(source: Source): InlineFragment {
  const locator = source.locator ?? "";
  const [, number, item] = paragraph.exec(locator) ?? [];
  if (number !== undefined && documentSymbol.test(source.title)) {
    return citation(source.title, { paragraph: Number(number), item });
  }
  const [, first, rest = ""] = article.exec(locator) ?? [];
  if (first !== undefined && source.title === "OPSC") {
    const id = [first, ...rest.split(/[^a-z\d]+/).filter((token) => token !== "")].join(".");
    if (isProvisionPath(id)) return provisionReference(id);
  }
  return sourceReference(source);
}
