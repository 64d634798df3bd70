import type * as z from "zod";
import { UnsupportedFeature } from "./checkCode.js";
import { CheckWriter } from "./checkWriter.js";
import { writeView } from "./viewWriter.js";

/** What a schema's own definition was made into. */
export interface StructureCheck<Value> {
  /** Whether the value certainly has the structure; where not, zod is to be asked. It fills the view where it says yes. */
  readonly accepts: (value: unknown) => boolean;
  /** The members of the last value that was accepted, in objects whose shape never changes; none where the value itself is read. */
  readonly view?: Value;
}

/**
 * Writes a check out of the definition of a zod schema, as zod's own compiler does, for records with many optional keys.
 * It only ever says yes or leaves the question to zod, so that zod alone refuses and explains.
 *
 * @param schema - A strict object of strings with patterns, whole numbers, literals, enumerations, arrays, strict objects
 * and unions that a literal tells apart.
 * @returns Nothing for a schema with any other feature, or where code may not be generated.
 */
export function structureCheck<Value>(schema: z.ZodType<Value>): StructureCheck<Value> | undefined {
  try {
    const writer = new CheckWriter();
    const view = writeView(schema, writer);
    const code = `"use strict";${writer.functions.join("")}return {view: ${view.object}, accepts: ${view.accepts}};`;
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- zod compiles in the same way; no input reaches the code
    const make = new Function(...writer.constants.keys(), code) as (
      ...constants: unknown[]
    ) => StructureCheck<Value>;
    return make(...writer.constants.values());
  } catch (error) {
    if (error instanceof UnsupportedFeature || error instanceof EvalError) return undefined;
    throw error;
  }
}
