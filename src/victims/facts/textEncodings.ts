import { originTokenSchema } from "../record/ethnicOrigin.js";
import { recordedDateSchema } from "../record/recordedDate.js";
import { recordedSubdivisionSchema } from "../record/recordedPlace.js";
import { bandTokenSchema } from "../record/socioeconomicStatus.js";
import type { TextEncoding, TextEncodings } from "../structure/layout/textEncoding.js";
import type { Schema } from "../structure/schema.js";
import { absent, packDate, packDateBytes, plainDateBytes, unpackDate } from "./packedDate.js";
import { packSubdivision, packSubdivisionBytes, unpackSubdivision } from "./packedSubdivision.js";
import { noToken, packToken, packTokenBytes, unpackToken } from "./packedToken.js";

const token: TextEncoding = {
  encode: packToken,
  encodeBytes: packTokenBytes,
  decode: unpackToken,
  absent: noToken,
};

/** The texts of a record that rules look at or tables count. */
export const textEncodings: TextEncodings = new Map<Schema, TextEncoding>([
  [
    recordedDateSchema,
    {
      encode: packDate,
      encodeBytes: packDateBytes,
      plainBytes: plainDateBytes,
      decode: unpackDate,
      absent,
    },
  ],
  [
    recordedSubdivisionSchema,
    { encode: packSubdivision, encodeBytes: packSubdivisionBytes, decode: unpackSubdivision, absent: 0 },
  ],
  [originTokenSchema, token],
  [bandTokenSchema, token],
]);
