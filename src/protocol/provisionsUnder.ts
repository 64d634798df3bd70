import type { Provision } from "./provision.js";
import { provisions } from "./provisions.js";

/**
 * All provisions at a path or beneath it, in the order of the treaty.
 *
 * @param path - Article, paragraph and letters, joined by dots.
 * @returns Empty for a path that does not exist.
 * @example
 * import { provisionsUnder } from "opsc/protocol";
 * provisionsUnder("7.a").map((provision) => provision.id); //=> ["7.a.i", "7.a.ii"]
 */
export function provisionsUnder(path: string): Provision[] {
  return provisions.filter((provision) => provision.id === path || provision.id.startsWith(`${path}.`));
}
