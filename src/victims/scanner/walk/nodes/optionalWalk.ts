import type * as z from "zod";
import { definitionOf } from "../../../structure/nodes/checksOf.js";
import type { WalkWriter } from "../code/walkCode.js";

/** A value whose key may be left out; where it stands it is like any other. */
export const optionalWalk: WalkWriter = (schema, place, code) =>
  code.write(definitionOf<z.core.$ZodOptionalDef>(schema).innerType, place);
