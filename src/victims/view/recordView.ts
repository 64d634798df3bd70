import type * as z from "zod";
import { LayoutWriter } from "../structure/layout/layoutWriter.js";
import type { TextEncodings } from "../structure/layout/textEncoding.js";
import type { BytesCheck } from "../scanner/scannerOf.js";
import { viewMaker } from "./viewMaker.js";

/**
 * The record that a scanner walked last, seen through the slots: an object with the keys of the schema, each of which is read when
 * it is asked for, so that whoever reads records reads it like any other. It is one object: the next line changes what it shows, and
 * what was taken out of it, but for codes, numbers and texts.
 *
 * @param schema - The schema.
 * @param encodings - The encodings that the scanner writes with.
 * @param scanner - The scanner.
 * @returns The view. A date of the year 0 reads `unknown`.
 */
export function recordView<Value>(
  schema: z.ZodType<Value>,
  encodings: TextEncodings,
  { encoded, line }: BytesCheck<Value>,
): Value {
  const layouts = new LayoutWriter(encodings);
  // The members of a union lie in slots of all of them: they are known once the whole is laid out.
  layouts.slotsOf(schema);
  return viewMaker(schema, { slots: encoded.slots, encodings, layouts, line })(0, []) as Value;
}
