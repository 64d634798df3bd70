import { recordedDateSchema } from "../record/recordedDate.js";
import { recordedSubdivisionSchema } from "../record/recordedPlace.js";
import type { TextEncodings } from "../structure/layout/textEncoding.js";
import { absent, packDate, packDateBytes } from "./packedDate.js";
import { packSubdivision, packSubdivisionBytes } from "./packedSubdivision.js";

/** The texts of a record that rules look at. */
export const textEncodings: TextEncodings = new Map([
  [recordedDateSchema, { encode: packDate, encodeBytes: packDateBytes, absent }],
  [recordedSubdivisionSchema, { encode: packSubdivision, encodeBytes: packSubdivisionBytes, absent: 0 }],
]);
