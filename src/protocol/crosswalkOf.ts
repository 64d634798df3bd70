import { clusterCrosswalks } from "./clusterCrosswalks.js";
import type { Crosswalk } from "./crosswalk.js";
import type { CrosswalkScheme } from "./crosswalkSchemes.js";
import { offenceCrosswalks } from "./offenceCrosswalks.js";
import { offences } from "./offences.js";

/** All crosswalks: first the offences, then the clusters. */
export const crosswalks: readonly Crosswalk[] = [...offenceCrosswalks, ...clusterCrosswalks];

/**
 * The lines of the crosswalks for one entry of the Protocol.
 *
 * @param code - An offence code, a cluster code or a provision; the provision of an offence answers as the offence does.
 * @param scheme - One scheme alone; all where it is left out.
 * @returns In the order of the tables, the primary code first; empty where there is no line.
 * @source Each line carries its own
 * @example
 * import { crosswalkOf } from "opsc/protocol";
 * crosswalkOf("sale-organs", "ICCS").map(({ code, relation }) => `${code} ${relation}`); //=> ["02043 partial"]
 * crosswalkOf("3.1.b", "ICCS").map(({ code }) => code); //=> ["030222"]
 * crosswalkOf("training", "CRC/C/156").map(({ code }) => code); //=> ["III.G"]
 */
export function crosswalkOf(code: string, scheme?: CrosswalkScheme): Crosswalk[] {
  const own = offences.find((offence) => offence.provision === code)?.code ?? code;
  return crosswalks.filter((line) => line.opsc === own && (scheme === undefined || line.scheme === scheme));
}
