import { recordedDateSchema } from "../record/recordedDate.js";
import { recordedSubdivisionSchema } from "../record/recordedPlace.js";
import type { TextEncodings } from "../structure/layout/textEncoding.js";
import { absent, packDate } from "./packedDate.js";
import { packSubdivision } from "./packedSubdivision.js";

/** The texts of a record that rules look at. */
export const textEncodings: TextEncodings = new Map([
  [recordedDateSchema, { encode: packDate, absent }],
  [recordedSubdivisionSchema, { encode: packSubdivision, absent: 0 }],
]);
