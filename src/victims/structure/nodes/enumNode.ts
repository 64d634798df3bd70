import type * as z from "zod";
import { type NodeWriter } from "../checkCode.js";
import { UnsupportedFeature } from "../schema.js";
import { definitionOf } from "./checksOf.js";
import { textTree } from "./textTree.js";

/** Longer enumerations are looked up in a map: the code of their tree would be too long for the engine to optimise. */
const longest = 48;

/** One of several texts, by its place among them. */
export const enumNode: NodeWriter = (schema, value, place, code) => {
  const texts = Object.values(definitionOf<z.core.$ZodEnumDef>(schema).entries);
  if (!texts.every((text) => typeof text === "string")) throw new UnsupportedFeature("enum");
  const number = code.name();
  if (texts.length > longest) {
    const numbers = code.constant(
      JSON.stringify(texts),
      () => new Map(texts.map((text, index) => [text, index])),
    );
    return `const ${number} = ${numbers}.get(${value});if (${number} === undefined) return false;slots[${place}] = ${number};`;
  }
  const find = code.functionFor(
    schema,
    () => `(value) {let number = -1;${textTree(texts, "value", "number")}return number;}`,
  );
  return `if (typeof ${value} !== "string") return false;const ${number} = ${find}(${value});if (${number} < 0) return false;slots[${place}] = ${number};`;
};
