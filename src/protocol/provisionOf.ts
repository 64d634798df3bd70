import type { Provision } from "./provision.js";
import { provisions } from "./provisions.js";

/**
 * The provision with an id.
 *
 * @param id - An id such as `3.1.a.i.c`.
 * @returns The provision, or `undefined` where no provision has this id (a path that only leads to provisions, such as `4.2`, included).
 * @example
 * import { provisionOf } from "opsc/protocol";
 * provisionOf("4.2.a")?.strength; //=> "permissive"
 * provisionOf("4.2"); //=> undefined
 */
export function provisionOf(id: string): Provision | undefined {
  return provisions.find((provision) => provision.id === id);
}
