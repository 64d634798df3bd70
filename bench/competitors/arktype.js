import { type } from "arktype";
import { arktypeOf } from "../fromZod/arktype.js";
import { shapeOf } from "../fromZod/shapeOf.js";

/** A predicate for the structure that a zod schema defines. */
export const predicateOf = (schema) => {
  const record = arktypeOf(shapeOf(schema), type);
  return (value) => record.allows(value);
};
