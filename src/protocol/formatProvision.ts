import { isProvisionPath } from "./isProvisionPath.js";
import { provisionLocator } from "./provisionLocator.js";

/**
 * Writes a provision as legal texts cite it. The letters below a Roman numeral stand without brackets, as in the treaty.
 *
 * @param path - An id, or a path that leads to provisions.
 * @returns The citation, or the argument itself where the Protocol has no such place.
 * @source OPSC, arts. 1-12
 * @example
 * import { formatProvision } from "opsc/protocol";
 * formatProvision("3.1.a.i.c"); //=> "art. 3 (1) (a) (i) c"
 * formatProvision("7.a.i"); //=> "art. 7 (a) (i)"
 */
export function formatProvision(path: string): string {
  return isProvisionPath(path) ? provisionLocator(path) : path;
}
