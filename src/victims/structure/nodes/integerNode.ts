import type * as z from "zod";
import { type NodeWriter } from "../checkCode.js";
import { UnsupportedFeature } from "../schema.js";
import { checksOf, definitionOf } from "./checksOf.js";

/** The comparison that a bound refuses. */
const refusal = (check: z.core.$ZodCheckDef): string => {
  const { value, inclusive } = check as z.core.$ZodCheckLessThanDef;
  if (check.check === "less_than") return `> ${String(value)}`.replace(">", inclusive ? ">" : ">=");
  if (check.check === "greater_than") return `< ${String(value)}`.replace("<", inclusive ? "<" : "<=");
  throw new UnsupportedFeature(`number: ${check.check}`);
};

/** Whether a check only says once more that a number is whole. */
export const saysWhole = (check: z.core.$ZodCheckDef): boolean =>
  (check as Partial<z.core.$ZodCheckNumberFormatDef>).format === "safeint";

/** The highest number that a slot holds; one above it is written as this one. */
const highest = 2 ** 31 - 1;

/** A whole number between bounds. */
export const integerNode: NodeWriter = (schema, value, place) => {
  const { format } = definitionOf<z.core.$ZodNumberFormatDef>(schema);
  if ((format as string | undefined) !== "safeint") throw new UnsupportedFeature("number");
  const bounds = checksOf(schema)
    .filter((check) => !saysWhole(check))
    .map((check) => `if (${value} ${refusal(check)}) return false;`);
  return `if (!Number.isSafeInteger(${value})) return false;${bounds.join("")}slots[${place}] = Math.min(${value}, ${highest});`;
};
