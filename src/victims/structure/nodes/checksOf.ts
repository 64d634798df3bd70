import type * as z from "zod";
import type { Schema } from "../schema.js";

/** The definition of a schema under the name of its kind; which kind it is has been looked at. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the type is the caller's knowledge
export const definitionOf = <Definition extends z.core.$ZodTypeDef>(schema: Schema): Definition =>
  schema._zod.def as Definition;

/** The definitions of the checks that hang on a schema. */
export const checksOf = (schema: Schema): readonly z.core.$ZodCheckDef[] =>
  (schema._zod.def.checks ?? []).map((check) => check._zod.def);
