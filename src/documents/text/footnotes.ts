import type { Line } from "./lines.js";

/** Lines without the footnotes, and the footnotes as runs of lines. */
export interface WithoutFootnotes {
  /** Lines of the running text, without the marks of the footnotes that were found. */
  readonly lines: readonly Line[];
  /** Each footnote's lines. */
  readonly footnotes: readonly (readonly Line[])[];
}

const starred = /^(?:\*{1,3}|[†‡§]) ?(?=[A-Z"“])/;
const raised = /^[\u00B9\u00B2\u00B3\u2070-\u2079]{1,3} ?(?=\S)/;
const bracketed = /^\[(\d{1,3})\] ?(?=\S)/;
// A plain number opens a footnote before the words with which footnotes begin.
const numbered =
  /^\d{1,2} (?=(?:See|Ibid|Available|Adopted|Official Records|General Assembly|United Nations,|Security Council|Economic and Social|Committee on|Human Rights Council|A\/|CRC\/|E\/|S\/|HRI\/|CCPR\/|CEDAW\/|ILO,|UNICEF,|https?:|www\.))/;
const maybeNumbered = /^(\d{1,2}) ["“\p{Lu}]/u;
const paragraphOrItem = /^(?:\d{1,4} ?\.|\([a-z]{1,4}\)|[IVXL]{1,5}\. )/;
const abbreviation = /\b(?:paras?|arts?|Nos?|vol|eds?|pp?|Add|Corr|Rev|see)\.$/i;
const longestNote = 600;
const lookBack = 60;

const endsNote = (text: string): boolean => /[.!?]["”’)]?$/.test(text) && !abbreviation.test(text);

/** What the figure behind is no footnote mark of: "Add.1", "No. 182". */
const notMark = "(?<!\\b(?:Add|Rev|Corr|Nos?|SR|GC|vol|pp?|paras?|arts?)\\.)";

/** Whether one of the lines above carries the mark of this footnote behind a word: "Office2", "resolution.21". */
const isMarked = (lines: readonly Line[], mark: string): boolean => {
  const glued = new RegExp(`(?<=\\p{L}[.,;:”)]?)${notMark}${mark}(?![\\d/-])`, "u");
  return lines.some(({ text }) => text.length < 1000 && glued.test(text));
};

const markOf = ({ text }: Line, kept: readonly Line[]): string | undefined => {
  if (starred.test(text) || raised.test(text)) return "*";
  const bracket = bracketed.exec(text)?.[1];
  if (bracket !== undefined) return `[${bracket}]`;
  const number = maybeNumbered.exec(text)?.[1];
  if (number === undefined) return numbered.test(text) ? "*" : undefined;
  if (isMarked(kept.slice(-lookBack), number)) return number;
  return numbered.test(text) ? "*" : undefined;
};

/** Takes a footnote's mark off the word it stands behind, in the nearest line above. */
const takeMark = (kept: Line[], mark: string): void => {
  const pattern = mark.startsWith("[")
    ? new RegExp(`\\[${mark.slice(1, -1)}\\]`)
    : new RegExp(`(?<=\\p{L}[.,;:”)]?)${notMark}${mark}(?![\\d/-])`, "u");
  for (let index = kept.length - 1; index >= Math.max(0, kept.length - lookBack * 40); index -= 1) {
    const line = kept[index];
    if (line === undefined || line.text.length >= 4000 || !pattern.test(line.text)) continue;
    kept[index] = { ...line, text: line.text.replace(pattern, "") };
    return;
  }
};

/** A footnote ends at the first line that ends its sentence, and never runs over a paragraph or an item. */
export function withoutFootnotes(lines: readonly Line[]): WithoutFootnotes {
  const kept: Line[] = [];
  const footnotes: Line[][] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index]!;
    const mark = markOf(line, kept);
    if (mark === undefined) {
      kept.push(line);
      continue;
    }
    const note = [line];
    let letters = line.text.length;
    let last = line;
    while (letters < longestNote && !endsNote(last.text)) {
      const next = lines[index + 1];
      if (next === undefined || paragraphOrItem.test(next.text) || markOf(next, kept) !== undefined) break;
      note.push(next);
      last = next;
      letters += next.text.length;
      index += 1;
    }
    footnotes.push(note);
    if (mark !== "*") takeMark(kept, mark);
  }
  return { lines: kept, footnotes };
}
