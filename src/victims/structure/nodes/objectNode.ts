import type * as z from "zod";
import { UnsupportedFeature, type CheckCode, type NodeWriter, type Schema } from "../checkCode.js";
import { definitionOf } from "./checksOf.js";

/** The members of a strict object without checks of its own. */
export const membersOf = (schema: Schema): readonly (readonly [key: string, member: Schema])[] => {
  const { shape, catchall } = definitionOf<z.core.$ZodObjectDef>(schema);
  if (catchall?._zod.def.type !== "never" || (schema._zod.def.checks ?? []).length > 0) {
    throw new UnsupportedFeature("object");
  }
  return Object.entries(shape);
};

/**
 * A loop over the keys that are there, rather than a read of each key that may be: records with many optional keys come in
 * thousands of shapes, and the engine reads a named key of an object of unknown shape many times slower than it hands over
 * the next key of a loop.
 *
 * @param schema - A strict object.
 * @param write - Statements that check, and may keep, the member in the variable `value`.
 */
export const objectLoop = (schema: Schema, write: (key: string, member: Schema) => string): string => {
  const members = membersOf(schema);
  const needed = members.filter(([, member]) => member._zod.def.type !== "optional").length;
  const cases = members.map(([key, member]) => {
    const count = member._zod.def.type === "optional" ? "" : "required += 1;";
    return `case ${JSON.stringify(key)}:{${write(key, member)}${count}break;}`;
  });
  return [
    'if (typeof object !== "object" || object === null || Array.isArray(object)) return false;',
    "let required = 0;",
    "for (const key in object) {",
    "const value = object[key];",
    `switch (key) {${cases.join("")}default: return false;}`,
    "}",
    `return required === ${needed};`,
  ].join("");
};

/** An object with the keys of its schema and no other. */
export const objectNode: NodeWriter = (schema, value, writer: CheckCode) => {
  const name = writer.functionFor(
    schema,
    () => `(object){${objectLoop(schema, (_key, member) => writer.write(member, "value"))}}`,
  );
  return `if (!${name}(${value})) return false;`;
};
