import type * as z from "zod";
import { type NodeWriter } from "../checkCode.js";
import { UnsupportedFeature, type Schema } from "../schema.js";
import { textReader } from "../layout/textReader.js";
import { checksOf } from "./checksOf.js";

/** The patterns that a text must match. */
export const patternsOf = (schema: Schema): readonly RegExp[] =>
  checksOf(schema).map((check) => {
    const { pattern } = check as Partial<z.core.$ZodCheckRegexDef>;
    if (check.check !== "string_format" || pattern === undefined || pattern.global || pattern.sticky) {
      throw new UnsupportedFeature(`string: ${check.check}`);
    }
    return pattern;
  });

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
