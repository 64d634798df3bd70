import type { LegalElement } from "./legalElement.js";
import { legalElements } from "./legalElements.js";

const byId: ReadonlyMap<string, LegalElement> = new Map(
  legalElements.map((element) => [element.id, element]),
);

/**
 * The element with an id.
 *
 * @param id - Such as `3.1.c#selling`, `3.1.c#selling/attempt`, `8.1.e` or `possession-itself`.
 * @returns The element, or `undefined` where the catalogue has none with this id.
 * @example
 * import { elementOf } from "opsc/legislation";
 * elementOf("possession-itself")?.provision; //=> "3.1.c"
 * elementOf("possession"); //=> undefined
 */
export function elementOf(id: string): LegalElement | undefined {
  return byId.get(id);
}
