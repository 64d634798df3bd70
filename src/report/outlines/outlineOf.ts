import type { Outline } from "./outline.js";
import type { OutlineKind } from "./outlineKinds.js";
import { outlines } from "./outlines.js";

/**
 * The outline of the package with this name.
 *
 * @param id - The kind of report, which is the name of its outline.
 * @returns The outline; undefined where there is none of that name.
 * @example
 * import { outlineOf } from "opsc/report";
 * outlineOf("alternative-report").limits.map(({ amount }) => amount); //=> [10000, 3000]
 * outlineOf("no-such-report"); //=> undefined
 */
export function outlineOf(id: OutlineKind): Outline;
export function outlineOf(id: string): Outline | undefined;
export function outlineOf(id: string): Outline | undefined {
  return outlines.find((outline) => outline.id === id);
}
