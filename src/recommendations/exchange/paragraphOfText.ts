/** What stands before the words of a paragraph in an extracted text. */
export interface ParagraphStart {
  /** The heading before it. */
  readonly heading: string | null;
  /** Its number. */
  readonly paragraph: number | null;
  /** Its item. */
  readonly item: string | null;
  /** The words that are left. */
  readonly text: string;
}

/** "27. Bring", "27.Bring", "27 (a) Bring", "27. (a) (ii) Bring" */
const numbered = /^(\d{1,3})(?:\s?\.\s?|\s?(?=\())(?:\(([a-z])\)\s?)?(?:\(([ivx]{1,4})\)\s?)?(?=\S)/;
const lettered = /^\(([a-z])\)\s?(?:\(([ivx]{1,4})\)\s?)?(?=\S)/;
/** A number and a stop before a capital inside a line, as when a heading is glued to its paragraph. */
const glued = / (\d{1,3})\. ?(?=(?:The|In|While|With|Recalling|Noting|It)\b)/;
/** "article 3. The": the number belongs to what stands before it. */
const citation =
  /(?:\b(?:art|arts|article|articles|para|paras|paragraph|paragraphs|no|nos|and|or|of|to|protocol|annex|resolution|target)\.?|[\d,;:(.-])$/i;
const longestHeading = 150;

const itemOf = (letter: string | undefined, roman: string | undefined): string | null =>
  letter === undefined ? null : roman === undefined ? letter : `${letter}.${roman}`;

/** A text that opens with (a) and goes on to (b) is a list of items and not the first one. */
const isList = (text: string, item: string | null): boolean =>
  item === "a" && /(?:^|[\s;])\(b\)\s/.test(text);

const startOf = (text: string, heading: string | null): ParagraphStart | undefined => {
  const found = numbered.exec(text);
  if (found === null) return undefined;
  const number = Number(found[1]);
  if (number === 0) return undefined;
  const item = itemOf(found[2], found[3]);
  const rest = text.slice(found[0].length);
  if (!isList(rest, item)) return { heading, paragraph: number, item, text: rest };
  return { heading, paragraph: number, item: null, text: text.slice(text.indexOf("(")) };
};

/** Reads heading, paragraph number and item off the beginning of a plain text, whose lines are kept where they say nothing. */
export function paragraphOfText(plain: string): ParagraphStart {
  const lines = plain.split("\n");
  const one = (from: number): string => lines.slice(from).join(" ");
  for (let index = 0; index < Math.min(lines.length, 4); index += 1) {
    const before = lines.slice(0, index).join(" ");
    if (before.length > longestHeading) break;
    const start = startOf(one(index), index === 0 ? null : before);
    if (start !== undefined) return start;
  }
  const whole = one(0);
  const inside = glued.exec(whole.slice(0, longestHeading + 6));
  if (inside !== null && inside.index > 0) {
    const heading = whole.slice(0, inside.index);
    if (!/\d/.test(heading) && !citation.test(heading)) {
      return {
        heading,
        paragraph: Number(inside[1]),
        item: null,
        text: whole.slice(inside.index + inside[0].length),
      };
    }
  }
  const letter = lettered.exec(whole);
  const item = itemOf(letter?.[1], letter?.[2]);
  if (letter === null || item === null || isList(whole, item)) {
    return { heading: null, paragraph: null, item: null, text: whole };
  }
  return { heading: null, paragraph: null, item, text: whole.slice(letter[0].length) };
}
