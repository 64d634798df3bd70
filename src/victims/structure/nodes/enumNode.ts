import type * as z from "zod";
import { UnsupportedFeature, type NodeWriter } from "../checkCode.js";
import { definitionOf } from "./checksOf.js";

/** One of several texts. Enumerations with the same texts share one set. */
export const enumNode: NodeWriter = (schema, value, writer) => {
  const texts = Object.values(definitionOf<z.core.$ZodEnumDef>(schema).entries);
  if (!texts.every((text) => typeof text === "string")) throw new UnsupportedFeature("enum");
  const set = writer.constant(JSON.stringify(texts), () => new Set(texts));
  return `if (!${set}.has(${value})) return false;`;
};
