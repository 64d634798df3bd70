import type * as z from "zod";
import { type NodeWriter } from "../checkCode.js";
import { UnsupportedFeature } from "../schema.js";
import { definitionOf } from "./checksOf.js";

/** One value of JSON. */
export const literalNode: NodeWriter = (schema, value, place) => {
  const { values } = definitionOf<z.core.$ZodLiteralDef<z.core.util.Literal>>(schema);
  const [only] = values;
  const isOfJson = Number.isFinite(only) || typeof only === "string" || typeof only === "boolean";
  if (values.length !== 1 || !isOfJson) {
    throw new UnsupportedFeature("literal");
  }
  return `if (${value} !== ${JSON.stringify(only)}) return false;slots[${place}] = 0;`;
};
