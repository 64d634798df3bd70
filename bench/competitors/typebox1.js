import { Type } from "typebox";
import { Compile } from "typebox/compile";
import { shapeOf } from "../fromZod/shapeOf.js";
import { typeboxOf } from "../fromZod/typebox.js";

/** A predicate for the structure that a zod schema defines. */
export const predicateOf = (schema) => {
  const check = Compile(typeboxOf(shapeOf(schema), Type, (values) => Type.Enum(values)));
  return (value) => check.Check(value);
};
