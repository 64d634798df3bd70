import { membersOf } from "../../structure/nodes/objectNode.js";
import { UnsupportedFeature, type Schema } from "../../structure/schema.js";
import type { ScanCode, ScanWriter } from "../code/scanCode.js";
import { beginsWith, goesOnWith, plainText, wordOf } from "../code/standsAt.js";

/** One bit of a word for each member. */
const mostMembers = 31;

const plus = (slot: string, offset: number): string => (offset === 0 ? slot : `${slot} + ${offset}`);

/**
 * Passes over the members in the order of the schema, again and again: a line that has its keys in that order takes one pass, and
 * any other order a few. A pass that finds nothing means a key that no member has.
 */
const objectBody = (schema: Schema, code: ScanCode): string => {
  const members = membersOf(schema);
  if (members.length > mostMembers)
    throw new UnsupportedFeature(`object with more than ${mostMembers} members`);
  const { members: places, presence } = code.slotsOf(schema);
  let required = 0;
  for (const [at, [, member]] of members.entries()) {
    if (member._zod.def.type !== "optional") required |= 1 << at;
  }
  const steps = members.map(([key, member], number) => {
    const text = `${plainText(key)}":`;
    const bit = 1 << number;
    return [
      `if (${[beginsWith(text, "word"), ...goesOnWith(text, "at")].join(" && ")}) {`,
      // Of a key that stands twice the last one counts, whose value would be written over the first: that is left to others.
      `if (seen & ${bit}) return -1;seen |= ${bit};`,
      // No space behind the colon or the comma: the common way is written here, any other is a call away.
      `at += ${text.length};if (bytes.getUint8(at) <= 32) at = ${code.runtime("space")}(bytes, at);`,
      code.write(member, plus("slot", places?.get(key) ?? 0)),
      `if (bytes.getUint16(at, true) === ${wordOf(',"', 0)}) at += 2;`,
      `else {at = ${code.runtime("keyAfter")}(bytes, at);if (at <= 0) break;}`,
      "word = bytes.getInt32(at, true);}",
    ].join("");
  });
  return [
    "if (bytes.getUint8(at) !== 123) return -1;",
    `let seen = 0;at = ${code.runtime("firstKey")}(bytes, at + 1);`,
    "while (at > 0) {",
    "const before = at;let word = bytes.getInt32(at, true);",
    ...steps,
    "if (at === before) return -1;",
    "}",
    presence === undefined ? "" : `slots[${plus("slot", presence)}] = 0;`,
    `return at === 0 || (seen & ${required}) !== ${required} ? -1 : -at;`,
  ].join("");
};

/** The name of the function that walks an object. */
export const objectFunction = (schema: Schema, code: ScanCode): string =>
  code.functionFor(schema, "value", () => objectBody(schema, code));

/** A strict object: its keys in any order, each once. */
export const objectNode: ScanWriter = (schema, slot, code) =>
  `at = ${objectFunction(schema, code)}(bytes, at, ${slot});if (at < 0) return -1;`;
