import type * as z from "zod";
import type { NodeWriter } from "../checkCode.js";
import { UnsupportedFeature } from "../schema.js";
import { definitionOf } from "./checksOf.js";

/** One of several texts, by its place among them. Enumerations with the same texts share one map. */
export const enumNode: NodeWriter = (schema, value, place, code) => {
  const texts = Object.values(definitionOf<z.core.$ZodEnumDef>(schema).entries);
  if (!texts.every((text) => typeof text === "string")) throw new UnsupportedFeature("enum");
  const numbers = code.constant(
    JSON.stringify(texts),
    () => new Map(texts.map((text, number) => [text, number])),
  );
  const number = code.name();
  return `const ${number} = ${numbers}.get(${value});if (${number} === undefined) return false;slots[${place}] = ${number};`;
};
