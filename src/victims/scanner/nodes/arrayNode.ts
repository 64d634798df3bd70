import type * as z from "zod";
import { checksOf, definitionOf } from "../../structure/nodes/checksOf.js";
import { UnsupportedFeature, type Schema } from "../../structure/schema.js";
import type { ScanCode, ScanWriter } from "../code/scanCode.js";

/** The least and the greatest length that the checks allow. */
export const lengthsOf = (schema: Schema): readonly [least: number, most: number] => {
  let [least, most] = [0, Infinity];
  for (const check of checksOf(schema)) {
    if (check.check === "min_length")
      least = Math.max(least, (check as z.core.$ZodCheckMinLengthDef).minimum);
    else if (check.check === "max_length")
      most = Math.min(most, (check as z.core.$ZodCheckMaxLengthDef).maximum);
    else throw new UnsupportedFeature(`array: ${check.check}`);
  }
  if (most === Infinity) throw new UnsupportedFeature("array without a greatest length");
  return [least, most];
};

/** A loop over the items: they are counted before they are written, so that none is written where it has no slot. */
const arrayBody = (schema: Schema, code: ScanCode): string => {
  const { element } = definitionOf<z.core.$ZodArrayDef>(schema);
  const [least, most] = lengthsOf(schema);
  const stride = code.slotsOf(element).empty.length;
  // Texts without an encoding get the number of the place at which they stand first.
  const comparesTexts = element._zod.def.type === "string" && code.encodingOf(element) < 0;
  return [
    "if (bytes.getUint8(at) !== 91) return -1;",
    `let length = 0, place = slot + 1;at = ${code.runtime("firstItem")}(bytes, at + 1);`,
    "while (at > 0) {",
    `if (length === ${most}) return -1;`,
    comparesTexts ? "const start = at;" : "",
    code.write(element, "place"),
    comparesTexts ? `slots[place] = ${code.runtime("firstPlace")}(bytes, starts, length, start, at);` : "",
    `length += 1;place += ${stride};at = ${code.runtime("itemAfter")}(bytes, at);`,
    "}",
    `if (at === 0 || length < ${least}) return -1;`,
    "slots[slot] = length;return -at;",
  ].join("");
};

/** A list between two lengths. */
export const arrayNode: ScanWriter = (schema, slot, code) => {
  const name = code.functionFor(schema, "value", () => arrayBody(schema, code));
  return `at = ${name}(bytes, at, ${slot});if (at < 0) return -1;`;
};
