import type * as z from "zod";
import { UnsupportedFeature, type NodeWriter } from "../checkCode.js";
import { checksOf } from "./checksOf.js";

/** A text that matches patterns and nothing else. */
export const stringNode: NodeWriter = (schema, value, writer) => {
  const tests = checksOf(schema).map((check) => {
    const { pattern } = check as Partial<z.core.$ZodCheckRegexDef>;
    if (check.check !== "string_format" || pattern === undefined || pattern.global || pattern.sticky) {
      throw new UnsupportedFeature(`string: ${check.check}`);
    }
    return `if (!${writer.constant(pattern, () => pattern)}.test(${value})) return false;`;
  });
  return `if (typeof ${value} !== "string") return false;${tests.join("")}`;
};
