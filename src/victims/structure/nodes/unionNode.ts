import type * as z from "zod";
import { type NodeWriter } from "../checkCode.js";
import { UnsupportedFeature } from "../schema.js";
import { definitionOf } from "./checksOf.js";

/** Members that a literal tells apart. */
export const unionNode: NodeWriter = (schema, value, place, code) => {
  const { discriminator, options } = definitionOf<z.core.$ZodDiscriminatedUnionDef>(schema);
  if ((discriminator as string | undefined) === undefined) throw new UnsupportedFeature("union");
  const tagSlot = code.slotsOf(schema).members?.get(discriminator);
  const members = options.map((option, number) => {
    const { shape } = definitionOf<z.core.$ZodObjectDef>(option);
    const tag = shape[discriminator];
    if (tag?._zod.def.type !== "literal") throw new UnsupportedFeature("union");
    const values = definitionOf<z.core.$ZodLiteralDef<z.core.util.Literal>>(tag).values;
    const cases = values.map((one) => `case ${JSON.stringify(one)}:`).join("");
    return `${cases}{${code.write(option, value, place)}slots[${place} + ${tagSlot}] = ${number};break;}`;
  });
  return [
    `if (typeof ${value} !== "object" || ${value} === null) return false;`,
    `switch (${value}[${JSON.stringify(discriminator)}]) {`,
    ...members,
    "default: return false;}",
  ].join("");
};
