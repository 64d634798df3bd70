import type { Line } from "../text/lines.js";
import { joinLines, type Vocabulary } from "../text/joinLines.js";
import { leavesOpen } from "../text/sentenceEnds.js";

/** A heading of the document with its numeral, if it has one. */
export interface Heading {
  /** Numeral, letter or number in front. */
  readonly numeral: string | null;
  /** The words. */
  readonly title: string;
}

const numbered = /^([IVXL]{1,6}|[A-Z]|\d{1,2})\.(?: ?(.*))$/;
/** Words with which no heading begins: they go on from the line above. */
const goesOn = /^(?:AND|OR|OF|IN|ON|TO|FOR|UNDER|WITH|BY|PROTOCOL|Protocols?|Convention|Committee|Nations)\b/;
const splitName =
  /\b(?:Optional|Additional|United|State|Human|High|European|Criminal Code of|Security|General)$/;

const openBrackets = (text: string): number => {
  let open = 0;
  for (const character of text) {
    if (character === "(") open += 1;
    else if (character === ")") open = Math.max(0, open - 1);
  }
  return open;
};

/** The width at which the text was wrapped: nine lines in ten are no longer. */
export function wrapWidth(lines: readonly Line[]): number {
  const lengths = lines.map((line) => line.text.length).sort((left, right) => left - right);
  return lengths[Math.floor(lengths.length * 0.9)] ?? 0;
}

const continues = (current: readonly Line[], line: Line, width: number): boolean => {
  const last = current[current.length - 1]!.text;
  const text = current.map((each) => each.text).join(" ");
  if (numbered.test(line.text)) return openBrackets(text) > 0;
  if (/^(?:[IVXL]{1,6}|[A-Z]|\d{1,2})\.$/.test(text)) return true;
  if (openBrackets(text) > 0 || leavesOpen(last) || splitName.test(last)) return true;
  if (/^[\p{Ll}\d(]/u.test(line.text) || goesOn.test(line.text)) return true;
  // An unbroken line that would not have fitted was wrapped, not ended.
  const firstWord = line.text.split(" ")[0]!;
  return (
    line.gap === 0 && width > 40 && last.length + 1 + firstWord.length > width && last.length > width * 0.75
  );
};

/** Groups heading lines into headings, mending those that run over several lines. */
export function readHeadings(lines: readonly Line[], width: number, vocabulary: Vocabulary): Heading[] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const current = groups.at(-1);
    if (current !== undefined && continues(current, line, width)) current.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => {
    const text = joinLines(group, vocabulary).text.replace(/ ?[*†]{1,3}$/, "");
    const match = numbered.exec(text);
    return match === null ? { numeral: null, title: text } : { numeral: match[1]!, title: match[2]!.trim() };
  });
}
