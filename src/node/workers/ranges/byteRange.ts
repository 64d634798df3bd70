/** A stretch of a file. The lines that begin in it belong to it, to their very end. */
export interface ByteRange {
  /** First byte. */
  readonly start: number;
  /** First byte after it. */
  readonly end: number;
}

/** How many ranges of a size a file falls into. */
export function rangeCount(fileBytes: number, rangeBytes: number): number {
  return Math.ceil(fileBytes / rangeBytes);
}

/** The range with a number, from 0. */
export function rangeAt(index: number, fileBytes: number, rangeBytes: number): ByteRange {
  return { start: index * rangeBytes, end: Math.min((index + 1) * rangeBytes, fileBytes) };
}

/** Where to begin reading for a range: at the byte before it, which may end the line before its first. */
export function readFrom({ start }: ByteRange): number {
  return Math.max(0, start - 1);
}
