import type * as z from "zod";
import type { NodeWriter } from "../checkCode.js";
import { UnsupportedFeature } from "../schema.js";
import { definitionOf } from "./checksOf.js";

/** A value that may be left out. */
export const optionalNode: NodeWriter = (schema, value, place, code) => {
  if (schema._zod.traits.has("$ZodExactOptional"))
    throw new UnsupportedFeature("optional, and never undefined");
  const { innerType } = definitionOf<z.core.$ZodOptionalDef>(schema);
  return `if (${value} !== undefined) {${code.write(innerType, value, place)}}`;
};
