import type * as z from "zod";
import { definitionOf } from "../structure/nodes/checksOf.js";
import { membersOf } from "../structure/nodes/objectNode.js";
import { UnsupportedFeature, type Schema } from "../structure/schema.js";
import type { ViewContext } from "./viewContext.js";

/** The slot that says whether a value is there, and what stands in it where it is not. */
export interface Presence {
  /** The slot, from the first of the value on. */
  readonly slot: number;
  /** The number of nothing. */
  readonly empty: number;
}

/** Where the slots of a value say whether it is there: a list by its length, a union by its tag, an object by a member that must stand. */
export function presenceOf(schema: Schema, context: ViewContext): Presence {
  const { members, presence, empty } = context.layouts.slotsOf(schema);
  const at = (slot: number): Presence => ({ slot, empty: empty[slot]! });
  switch (schema._zod.def.type) {
    case "object": {
      if (presence !== undefined) return at(presence);
      const needed = membersOf(schema).find(([, member]) => member._zod.def.type !== "optional");
      if (needed === undefined) throw new UnsupportedFeature("object");
      return at((members?.get(needed[0]) ?? 0) + presenceOf(needed[1], context).slot);
    }
    case "union": {
      const { discriminator } = definitionOf<z.core.$ZodDiscriminatedUnionDef>(schema);
      return at(members?.get(discriminator) ?? 0);
    }
    default:
      return at(0);
  }
}
