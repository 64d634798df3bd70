import type { LegalElement } from "./elements/legalElement.js";

/** Whether an element is about the sale of a child: its definition, or an act of sale in any mode. */
export function isSaleElement({ provision }: Pick<LegalElement, "provision">): boolean {
  return provision === "2.a" || provision.startsWith("3.1.a.");
}
