import type { Line } from "./lines.js";

/** Text that flows, with the place at which each line began. */
export interface Flow {
  /** The text on one line, with single spaces. */
  readonly text: string;
  /** Offsets in the text at which a line of the source begins. */
  readonly lineStarts: ReadonlySet<number>;
}

/** The words of a document, to decide whether a hyphen at the end of a line belongs to the word. */
export type Vocabulary = ReadonlySet<string>;

/** Every word of the document, in lower case, that does not stand at a break. */
export function vocabularyOf(lines: readonly Line[]): Vocabulary {
  const words = new Set<string>();
  for (const { text } of lines) {
    for (const [word] of text.matchAll(/\p{L}+(?:-\p{L}+)*/gu)) words.add(word.toLowerCase());
  }
  return words;
}

const lastWord = /(\p{L}{1,60})-$/u;
const firstWord = /^(\p{L}+)/u;

const gapBetween = (before: string, after: string, vocabulary: Vocabulary): { cut: number; glue: string } => {
  const plain = { cut: 0, glue: " " };
  if (before === "") return { cut: 0, glue: "" };
  if (before.endsWith("/") && !before.endsWith(" /")) return { cut: 0, glue: "" };
  if (!/[^ ]-$/.test(before)) return plain;
  if (/\d-$/.test(before) && /^\d/.test(after)) return { cut: 0, glue: "" };
  const left = lastWord.exec(before.slice(-61))?.[1];
  const right = firstWord.exec(after)?.[1];
  if (left === undefined || right === undefined) return { cut: 0, glue: "" };
  // "three- to four-digit": the hyphen hangs and the space stays.
  if (/^(?:and|or|to)$/i.test(right)) return plain;
  const joined = `${left}${right}`.toLowerCase();
  const hyphened = `${left}-${right}`.toLowerCase();
  return vocabulary.has(joined) && !vocabulary.has(hyphened) ? { cut: 1, glue: "" } : { cut: 0, glue: "" };
};

/** Joins lines into flowing text and mends words that were broken at the end of a line. */
export function joinLines(lines: readonly Pick<Line, "text" | "brokenWord">[], vocabulary: Vocabulary): Flow {
  const parts: string[] = [];
  const lineStarts = new Set<number>();
  let length = 0;
  let before = "";
  let broken = false;
  for (const line of lines) {
    if (line.text === "") continue;
    const { cut, glue } = broken ? { cut: 0, glue: "" } : gapBetween(before, line.text, vocabulary);
    if (cut === 1) {
      parts[parts.length - 1] = before.slice(0, -1);
      length -= 1;
    }
    parts.push(glue);
    length += glue.length;
    lineStarts.add(length);
    parts.push(line.text);
    length += line.text.length;
    before = line.text;
    broken = line.brokenWord;
  }
  return { text: parts.join(""), lineStarts };
}
