/** Least and greatest value of a hidden cell. */
export interface MarkerBounds {
  /** Least value. */
  readonly lower: number;
  /** Greatest value; `Infinity` where the marker says none. */
  readonly upper: number;
}

/** A text without white space, so that `< 5` is `<5`. */
export const squeezed = (text: string): string => text.replace(/\s/g, "");

/** What a marker says of the cells that it stands in. */
export function markerBounds(marker: string, zerosPrinted: boolean): MarkerBounds {
  const least = zerosPrinted ? 1 : 0;
  const text = squeezed(marker);
  const below = /^<(\d{1,9})$/.exec(text);
  if (below !== null) return { lower: least, upper: Number(below[1]) - 1 };
  const most = /^(?:<=|≤)(\d{1,9})$/.exec(text);
  if (most !== null) return { lower: least, upper: Number(most[1]) };
  const range = /^(\d{1,9})[-–](\d{1,9})$/.exec(text);
  if (range !== null) return { lower: Math.max(least, Number(range[1])), upper: Number(range[2]) };
  return { lower: least, upper: Infinity };
}
