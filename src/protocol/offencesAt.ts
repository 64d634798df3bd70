import type { Offence } from "./offence.js";
import { offences } from "./offences.js";

/**
 * The offences that stand at a path of the Protocol or beneath it.
 *
 * @param path - An id, or a path that leads to provisions, such as `3.1.a`.
 * @returns In the order of the treaty; empty where there is none (article 2 defines and holds no offence).
 * @source OPSC, art. 3 (1)
 * @example
 * import { offencesAt } from "opsc/protocol";
 * offencesAt("3.1.c").map((offence) => offence.code); //=> ["child-sexual-abuse-material"]
 * offencesAt("3.1.a.i").length; //=> 3
 */
export function offencesAt(path: string): Offence[] {
  return offences.filter(({ provision }) => provision === path || provision.startsWith(`${path}.`));
}
