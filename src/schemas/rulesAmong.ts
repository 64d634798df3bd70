import { allParts } from "./parts/allParts.js";
import type { WireRule } from "./wireRule.js";

/** The rules of the parts of those names: of the first name first, then in the order of the parts' names. */
export function rulesAmong(names: readonly string[]): readonly WireRule[] {
  const [first, ...others] = [...new Set(names)];
  const order = [first, ...others.sort()];
  return order.flatMap((name) => allParts.find((part) => part.name === name)?.rules ?? []);
}
