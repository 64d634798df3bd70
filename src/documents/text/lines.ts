import { normaliseCharacters } from "./normaliseCharacters.js";

/** A line of extracted text that is not blank, made plain. */
export interface Line {
  /** The plain text, trimmed. */
  readonly text: string;
  /** Whether the line ended with a soft hyphen, so that its last word goes on without one. */
  readonly brokenWord: boolean;
  /** Number of blank lines before it. */
  readonly gap: number;
  /** Whether a form feed stands before it. */
  readonly pageBreak: boolean;
  /** Offset of its first character in the input. */
  readonly start: number;
  /** Offset after its last character in the input. */
  readonly end: number;
}

const lineBreak = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;

/** Cuts a text into its lines, leaving out blank ones but remembering them as gaps. */
export function linesOf(input: string): Line[] {
  const lines: Line[] = [];
  let gap = 0;
  let pageBreak = false;
  const take = (start: number, end: number): void => {
    const plain = normaliseCharacters(input.slice(start, end)).trim();
    const text = plain.replaceAll("\u00AD", "");
    if (text === "") {
      gap += 1;
      return;
    }
    lines.push({ text, brokenWord: plain.endsWith("\u00AD"), gap, pageBreak, start, end });
    gap = 0;
    pageBreak = false;
  };
  let start = 0;
  for (const match of input.matchAll(lineBreak)) {
    take(start, match.index);
    if (match[0] === "\f") pageBreak = true;
    start = match.index + match[0].length;
  }
  take(start, input.length);
  return lines;
}
