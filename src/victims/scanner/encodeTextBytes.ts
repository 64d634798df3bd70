import type { TextBytesEncoding, TextEncoding } from "../structure/layout/textEncoding.js";

/** An encoding that has no form for bytes, over the text that they are. */
export const encodeTextBytes =
  ({ encode }: TextEncoding): TextBytesEncoding =>
  (bytes, from, to) => {
    let text = "";
    for (let at = from; at < to; at += 1) text += String.fromCharCode(bytes.getUint8(at));
    return encode(text);
  };
