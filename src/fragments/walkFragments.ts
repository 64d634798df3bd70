import { childrenOf } from "./childrenOf.js";
import type { Fragment } from "./fragment.js";

/**
 * Walks through fragments and everything inside them, each before its children, in reading order.
 *
 * @param fragments - Where to begin.
 * @returns An iteration over every fragment.
 * @example
 * import { paragraph, text, walkFragments } from "opsc/fragments";
 * Array.from(walkFragments([paragraph([text("a")])]), (fragment) => fragment.type); //=> ["paragraph", "text"]
 */
export function* walkFragments(fragments: readonly Fragment[]): Generator<Fragment, void, undefined> {
  for (const fragment of fragments) {
    yield fragment;
    yield* walkFragments(childrenOf(fragment));
  }
}
