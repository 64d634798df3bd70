import type * as z from "zod";
import { checksOf, definitionOf } from "../../structure/nodes/checksOf.js";
import { saysWhole } from "../../structure/nodes/integerNode.js";
import { UnsupportedFeature } from "../../structure/schema.js";
import type { ScanWriter } from "../code/scanCode.js";

/** The lowest and the highest whole number, from 0 on, that the checks allow. */
export const boundsOf = (checks: readonly z.core.$ZodCheckDef[]): readonly [least: number, most: number] => {
  let [least, most] = [0, Number.MAX_SAFE_INTEGER];
  for (const check of checks) {
    if (saysWhole(check)) continue;
    const { value, inclusive } = check as z.core.$ZodCheckLessThanDef;
    if (!Number.isSafeInteger(value)) throw new UnsupportedFeature("bound");
    const bound = Number(value);
    if (check.check === "less_than") most = Math.min(most, inclusive ? bound : bound - 1);
    else if (check.check === "greater_than") least = Math.max(least, inclusive ? bound : bound + 1);
    else throw new UnsupportedFeature(`number: ${check.check}`);
  }
  return [least, most];
};

/** A whole number between bounds; one below 0 is left to others. */
export const integerNode: ScanWriter = (schema, slot, code) => {
  const { format } = definitionOf<z.core.$ZodNumberFormatDef>(schema);
  if ((format as string | undefined) !== "safeint") throw new UnsupportedFeature("number");
  const [least, most] = boundsOf(checksOf(schema));
  return `at = ${code.runtime("integer")}(bytes, at, slots, ${slot}, ${least}, ${most});if (at < 0) return -1;`;
};
