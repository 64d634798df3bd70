import * as v from "valibot";
import { shapeOf } from "../fromZod/shapeOf.js";
import { valibotOf } from "../fromZod/valibot.js";

/** A predicate for the structure that a zod schema defines. */
export const predicateOf = (schema) => {
  const record = valibotOf(shapeOf(schema), v);
  return (value) => v.is(record, value);
};
