import { allParts } from "./parts/allParts.js";
import { typeNotes } from "./typeNotes.js";
import type { WireType } from "./wireType.js";

/**
 * Every type whose values are sent or stored as JSON, in the alphabetical order of their names.
 */
export const wireTypes: readonly WireType[] = allParts
  .flatMap(({ name, schema, rules, published }) =>
    published === undefined
      ? []
      : [{ name, ...published, description: typeNotes[name]?.description ?? "", schema, rules }],
  )
  .sort((left, right) => (left.name < right.name ? -1 : 1));
