import type { Reading } from "../../protocol/readings.js";
import type { Requirement } from "../../protocol/requirement.js";
import { requirementFor } from "../../protocol/requirementFor.js";
import type { LegalElement } from "./legalElement.js";

/**
 * What a reading of the Protocol asks of an element of law, by way of `requirementFor`.
 *
 * @param element - An element of the catalogue.
 * @param reading - The reading.
 * @returns The requirement; `not-applicable` for what no reading asks for, such as the criteria of a model law.
 * @example
 * import { elementOf, requirementOf } from "opsc/legislation";
 * const element = elementOf("4.2.a/nationals");
 * element && requirementOf(element, "treaty-minimum").requirement; //=> "permissive"
 * element && requirementOf(element, "committee-expectation").requirement; //=> "required"
 */
export function requirementOf(element: LegalElement, reading: Reading): Requirement {
  const asked = element.asks === undefined ? undefined : requirementFor(element.asks, reading);
  return (
    asked ?? {
      id: element.id,
      reading,
      requirement: "not-applicable",
      degree: "not-required",
      qualified: false,
      statement: `${element.clause.charAt(0).toUpperCase()}${element.clause.slice(1)}.`,
      sources: element.sources,
      verified: element.verified,
    }
  );
}
