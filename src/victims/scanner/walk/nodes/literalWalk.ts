import type * as z from "zod";
import { definitionOf } from "../../../structure/nodes/checksOf.js";
import { UnsupportedFeature, type Schema } from "../../../structure/schema.js";
import { plainText } from "../../code/standsAt.js";
import { i32, on32, when } from "../code/instructions.js";
import { goOn, refuse, write } from "../code/places.js";
import { textStands } from "../code/textStands.js";
import type { WalkWriter } from "../code/walkCode.js";

/** How JSON writes the value of a literal, where there is one way that walks know. */
export const writtenLiteral = (schema: Schema): string => {
  const [value, ...others] = definitionOf<z.core.$ZodLiteralDef<z.core.util.Literal>>(schema).values;
  if (others.length > 0) throw new UnsupportedFeature("literal");
  if (typeof value === "string") return `"${plainText(value)}"`;
  const isWhole = Number.isSafeInteger(value) && !Object.is(value, -0);
  if (typeof value === "boolean" || isWhole) return String(value);
  throw new UnsupportedFeature("literal");
};

/** One value. */
export const literalWalk: WalkWriter = (schema, place) => {
  const text = writtenLiteral(schema);
  return [when(on32.isZero(textStands(text)), refuse), write(place, i32(0)), goOn(text.length)];
};
