import { isUtf8 } from "node:buffer";

/** Whether the lines that end in a chunk are UTF-8; the first is left out where it began in an earlier chunk. */
export function linesAreUtf8(chunk: Buffer, beganEarlier: boolean): boolean {
  const end = chunk.lastIndexOf(10) + 1;
  const start = beganEarlier ? chunk.indexOf(10) + 1 : 0;
  return isUtf8(chunk.subarray(start, end));
}

/** Whether bytes that are not UTF-8 would be, were it not that they end in the middle of a letter. */
export function endsInsideLetter(bytes: Buffer): boolean {
  // Every beginning of a letter can be completed with one of these two, as often as bytes are missing.
  const completed = (missing: number, fill: number): boolean =>
    isUtf8(Buffer.concat([bytes, Buffer.alloc(missing, fill)]));
  return [1, 2, 3].some((missing) => completed(missing, 0x80) || completed(missing, 0xbf));
}
