import type * as z from "zod";
import { type NodeWriter } from "../checkCode.js";
import { UnsupportedFeature, type Schema } from "../schema.js";
import { textReader } from "../layout/textReader.js";
import { checksOf } from "./checksOf.js";

/**
 * The patterns that a text must match.
 *
 * @throws {UnsupportedFeature} Where the text is asked for more: zod looks further at some formats than their patterns do.
 */
export const patternsOf = (schema: Schema): readonly RegExp[] => {
  // A format such as `z.email()` is a check itself and does not stand among those that hang on it.
  if (schema._zod.traits.has("$ZodCheck")) throw new UnsupportedFeature("string: a format");
  return checksOf(schema).map((check) => {
    const { format, pattern } = check as Partial<z.core.$ZodCheckRegexDef>;
    if (format !== "regex" || pattern === undefined || pattern.global || pattern.sticky) {
      throw new UnsupportedFeature(`string: ${check.check}`);
    }
    return pattern;
  });
};

/** A text that matches patterns and nothing else, as a number where it has an encoding. */
export const stringNode: NodeWriter = (schema, value, place, code) => {
  const patterns = patternsOf(schema);
  const encoding = code.encodingOf(schema);
  if (encoding === undefined) {
    const tests = patterns.map(
      (pattern) => `if (!${code.constant(pattern, () => pattern)}.test(${value})) return false;`,
    );
    return `if (typeof ${value} !== "string") return false;${tests.join("")}slots[${place}] = 0;`;
  }
  const reader = textReader(patterns, encoding);
  const read = code.constant(schema, () => reader.read);
  const known = code.constant(encoding, () => reader.known);
  const number = code.name();
  return [
    `let ${number} = ${known}.get(${value});`,
    `if (${number} === undefined) {${number} = ${read}(${value});if (${number} === undefined) return false;}`,
    `slots[${place}] = ${number};`,
  ].join("");
};
