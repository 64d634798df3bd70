import type * as z from "zod";
import type { NodeWriter } from "../checkCode.js";
import { definitionOf } from "./checksOf.js";

/** A value that may be left out. */
export const optionalNode: NodeWriter = (schema, value, writer) => {
  const { innerType } = definitionOf<z.core.$ZodOptionalDef>(schema);
  return `if (${value} !== undefined) {${writer.write(innerType, value)}}`;
};
