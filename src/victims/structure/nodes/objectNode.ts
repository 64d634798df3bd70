import type * as z from "zod";
import { type CheckCode, type NodeWriter } from "../checkCode.js";
import { UnsupportedFeature, type Schema } from "../schema.js";
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
 * the next key of a loop. Keys mostly come in the order of the schema, so that each is looked for from the place of the one
 * before, and only then from the beginning.
 */
const objectFunction = (schema: Schema, code: CheckCode): string => {
  const members = membersOf(schema);
  const { members: places, presence } = code.slotsOf(schema);
  const needed = members.filter(([, member]) => member._zod.def.type !== "optional").length;
  const cases = members.map(([key, member], at) => {
    const count = member._zod.def.type === "optional" ? "" : "required += 1;";
    const check = code.write(member, "value", `(base + ${places?.get(key)})`);
    return `case ${at}: if (key === ${JSON.stringify(key)}) {${check}${count}at = ${at + 1};continue keys;}`;
  });
  return [
    "(object, base) {",
    'if (typeof object !== "object" || object === null || Array.isArray(object)) return false;',
    "let required = 0, at = 0;",
    "keys: for (const key in object) {",
    "const value = object[key];",
    `for (let turn = 0; turn < 2; turn += 1, at = 0) {switch (at) {${cases.join("")}}}`,
    "return false;",
    "}",
    presence === undefined ? "" : `slots[base + ${presence}] = 0;`,
    `return required === ${needed};`,
    "}",
  ].join("");
};

/** An object with the keys of its schema and no other. */
export const objectNode: NodeWriter = (schema, value, place, code) =>
  `if (!${code.functionFor(schema, () => objectFunction(schema, code))}(${value}, ${place})) return false;`;
