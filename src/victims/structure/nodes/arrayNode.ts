import type * as z from "zod";
import { type NodeWriter } from "../checkCode.js";
import { UnsupportedFeature } from "../schema.js";
import { checksOf, definitionOf } from "./checksOf.js";

const refusal = (check: z.core.$ZodCheckDef): string => {
  if (check.check === "min_length") return `< ${(check as z.core.$ZodCheckMinLengthDef).minimum}`;
  if (check.check === "max_length") return `> ${(check as z.core.$ZodCheckMaxLengthDef).maximum}`;
  throw new UnsupportedFeature(`array: ${check.check}`);
};

/** A list between two lengths. Texts without an encoding get the number of the place at which they stand first. */
export const arrayNode: NodeWriter = (schema, value, place, code) => {
  const { element } = definitionOf<z.core.$ZodArrayDef>(schema);
  const bounds = checksOf(schema).map((check) => `if (${value}.length ${refusal(check)}) return false;`);
  const stride = code.slotsOf(element).empty.length;
  const [at, item, slot] = [code.name(), code.name(), code.name()];
  const isPlainText = element._zod.def.type === "string" && code.encodingOf(element) === undefined;
  return [
    `if (!Array.isArray(${value})) return false;`,
    ...bounds,
    `slots[${place}] = ${value}.length;`,
    `for (let ${at} = 0, ${slot} = ${place} + 1; ${at} < ${value}.length; ${at} += 1, ${slot} += ${stride}) {`,
    `const ${item} = ${value}[${at}];`,
    code.write(element, item, slot),
    isPlainText ? `slots[${slot}] = ${value}.indexOf(${item});` : "",
    "}",
  ].join("");
};
