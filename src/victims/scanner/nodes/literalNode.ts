import type * as z from "zod";
import { definitionOf } from "../../structure/nodes/checksOf.js";
import { UnsupportedFeature } from "../../structure/schema.js";
import type { ScanWriter } from "../code/scanCode.js";
import { plainText, standsAt } from "../code/standsAt.js";

/** How JSON writes a value of a literal, where there is one way that scanners know. */
const written = (value: unknown): string => {
  if (typeof value === "string") return `"${plainText(value)}"`;
  const isWhole = Number.isSafeInteger(value) && !Object.is(value, -0);
  if (typeof value === "boolean" || isWhole) return String(value);
  throw new UnsupportedFeature("literal");
};

/** One value. What follows is seen by whoever asked: `1` is not the beginning of `17`. */
export const literalNode: ScanWriter = (schema, slot) => {
  const { values } = definitionOf<z.core.$ZodLiteralDef<z.core.util.Literal>>(schema);
  if (values.length !== 1) throw new UnsupportedFeature("literal");
  const text = written(values[0]);
  return `if (!(${standsAt(text, "at")})) return -1;slots[${slot}] = 0;at += ${text.length};`;
};
