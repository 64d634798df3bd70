import type { InlineFragment } from "./inline.js";
import { text } from "./text.js";

/**
 * Puts words between groups of inline fragments.
 *
 * @param groups - The groups.
 * @param separator - The words between them.
 * @returns One line; empty where there are no groups.
 * @example
 * import { joinFragments, provisionReference } from "opsc/fragments";
 * joinFragments([[provisionReference("3.1.c")], [provisionReference("9.4")]], "; ").length; //=> 3
 */
export function joinFragments(
  groups: readonly (readonly InlineFragment[])[],
  separator: string,
): InlineFragment[] {
  return groups.flatMap((group, index) => (index === 0 ? group : [text(separator), ...group]));
}
