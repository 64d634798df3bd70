import type * as z from "zod";
import { UnsupportedFeature, type NodeWriter } from "../checkCode.js";
import { checksOf, definitionOf } from "./checksOf.js";

const refusal = (check: z.core.$ZodCheckDef): string => {
  if (check.check === "min_length") return `< ${(check as z.core.$ZodCheckMinLengthDef).minimum}`;
  if (check.check === "max_length") return `> ${(check as z.core.$ZodCheckMaxLengthDef).maximum}`;
  throw new UnsupportedFeature(`array: ${check.check}`);
};

/** A list between two lengths. */
export const arrayNode: NodeWriter = (schema, value, writer) => {
  const { element } = definitionOf<z.core.$ZodArrayDef>(schema);
  const bounds = checksOf(schema).map((check) => `if (${value}.length ${refusal(check)}) return false;`);
  const [at, item] = [writer.name(), writer.name()];
  return [
    `if (!Array.isArray(${value})) return false;`,
    ...bounds,
    `for (let ${at} = 0; ${at} < ${value}.length; ${at} += 1) {`,
    `const ${item} = ${value}[${at}];`,
    writer.write(element, item),
    "}",
  ].join("");
};
