import type { Line } from "../text/lines.js";
import { endsSentence, leavesOpen } from "../text/sentenceEnds.js";

const part = /^(?:[IVXL]{1,6}|[A-Z]|\d{1,2})\.(?: ?[A-Z"“(]|$)/;
const sentence =
  /\bThe Committee (?!on the)|\bCommittee (?:is|notes|welcomes|regrets|recommends|urges|encourages|remains|considers)\b|\b(?:should|shall|has been|have been|is|are|was|were) /;
const loneNumeral = /^(?:[IVXL]{1,6}|[A-Z])\.$/;
const longestZone = 900;

/** Whether the line opens a part or sub-part ("IV. General measures", "A. Legislation", "III."). */
function isNumberedHeading(text: string): boolean {
  return part.test(text);
}

const depthAfter = (text: string, depth: number): number => {
  let open = depth;
  for (const character of text) {
    if (character === "(") open += 1;
    else if (character === ")" && open > 0) open -= 1;
  }
  return open;
};

const isZone = (lines: readonly Line[]): boolean => {
  const [first] = lines;
  if (first === undefined || (!/^["“(]?\p{Lu}/u.test(first.text) && !isNumberedHeading(first.text)))
    return false;
  let depth = 0;
  for (const [index, line] of lines.entries()) {
    const before = depth;
    depth = depthAfter(line.text, depth);
    const last = index === lines.length - 1;
    const marker = /^(?:[IVXL]{1,6}|[A-Z]|\d{1,2})\.$/.test(line.text);
    if (before === 0 && depth === 0 && !marker && /[.;:]\d{0,2}$/.test(line.text)) return false;
    if (last && (depth > 0 || marker || leavesOpen(line.text))) return false;
  }
  const text = lines.map((line) => line.text).join(" ");
  return !sentence.test(text.replace(/\([^()]*\)/g, ""));
};

/**
 * Where the headings at the end of a block begin.
 *
 * A block runs from one paragraph number to the next: the paragraph, then perhaps headings. Headings start after a line that
 * ends a sentence, or at a numbered heading; none of them ends with a stop, and they hold no sentence.
 *
 * @returns Index of the first heading line, or the number of lines where there is none.
 */
export function headingStart(lines: readonly Line[]): number {
  let letters = 0;
  let earliest = lines.length;
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const line = lines[index]!;
    letters += line.text.length + 1;
    if (letters > longestZone) break;
    const before = lines[index - 1]?.text;
    // A roman numeral or a capital letter opens a heading wherever it stands; a figure may end the sentence above.
    const opens = isNumberedHeading(line.text) && !/^\d/.test(line.text);
    const free = before === undefined || opens || endsSentence(before);
    if (free && isZone(lines.slice(index))) earliest = index;
    const closed =
      before !== undefined && /[.;]$/.test(before) && !leavesOpen(before) && !loneNumeral.test(before);
    if (closed && !opens && earliest <= index) break;
  }
  return earliest;
}
