import type { LineEnding } from "../lines/lineSink.js";

/** A line of text in a CSV source. */
export interface CsvLine {
  /** Its text without the ending. */
  readonly text: string;
  /** Its number. */
  readonly number: number;
  /** How many bytes end it. */
  readonly ending: LineEnding;
  /** Its bytes, those of the ending counted. */
  readonly bytes: number;
}

/** Whether a line holds an odd number of quotes: it then opens or closes a cell that runs over the end of a line. */
export function hasOddQuotes(text: string): boolean {
  let odd = false;
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) odd = !odd;
  return odd;
}

/** Lines put together again as they stood, without the ending of the last. */
export function joinLines(lines: readonly CsvLine[]): string {
  const last = lines.length - 1;
  return lines
    .map(({ text, ending }, index) => (index === last ? text : text + (ending === 2 ? "\r\n" : "\n")))
    .join("");
}
