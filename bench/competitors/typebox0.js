import { Type } from "@sinclair/typebox";
import { TypeCompiler } from "@sinclair/typebox/compiler";
import { shapeOf } from "../fromZod/shapeOf.js";
import { typeboxOf } from "../fromZod/typebox.js";

const oneOf = (values) => Type.Union(values.map((value) => Type.Literal(value)));

/** A predicate for the structure that a zod schema defines. */
export const predicateOf = (schema) => {
  const check = TypeCompiler.Compile(typeboxOf(shapeOf(schema), Type, oneOf));
  return (value) => check.Check(value);
};
