import { provisionPaths } from "./provisionPaths.js";

/**
 * Whether a path names a provision or leads to some: `3`, `3.1`, `3.1.a`, `3.1.a.i` and `3.1.a.i.c` all do.
 *
 * @param path - Article, paragraph and letters, joined by dots.
 * @returns False for a place that articles 1 to 12 do not have.
 * @source OPSC, arts. 1-12
 * @example
 * import { isProvisionPath } from "opsc/protocol";
 * isProvisionPath("3.1.a.i"); //=> true
 * isProvisionPath("3.1.ii.c"); //=> false
 */
export function isProvisionPath(path: string): boolean {
  return provisionPaths.has(path);
}
