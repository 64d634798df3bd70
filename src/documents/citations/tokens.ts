/** A piece of a reference: numbers, bracketed or bare letters, words that join, and what ends it. */
export type Token =
  | { readonly type: "number"; readonly value: string; readonly end: number }
  | { readonly type: "bracket"; readonly value: string; readonly end: number }
  | { readonly type: "dotted"; readonly value: string; readonly end: number }
  | { readonly type: "letter"; readonly value: string; readonly end: number }
  | {
      readonly type: "paragraph";
      readonly plural: boolean;
      readonly bracketed: boolean;
      readonly end: number;
    }
  | { readonly type: "article"; readonly end: number }
  | { readonly type: "separator"; readonly value: "," | ";" | "and"; readonly end: number }
  | { readonly type: "range"; readonly end: number }
  | { readonly type: "close"; readonly end: number }
  | { readonly type: "stop"; readonly end: number };

const bracket = /\( ?([a-z]|[ivx]{2,5}|([a-z])\2|\d{1,2}) ?\)/iy;
const number = /\d{1,4}(?![\d/])(?: ?(?:bis|ter|quater|quinquies)\b)?/y;
const paragraph = /\(?(?:sub-?)?para(?:graph)?(s?)\b\.?/iy;
const article = /art(?:icle)?s?\b\.?/iy;
const joining = /(?:and|or|&)(?![\w])/iy;
const range = /(?:-|to(?!\w))/y;
const letter = /[a-z](?![\w'’])/y;
// "3.1.c": a footnote's mark behind the stop of a sentence looks alike, but a capital follows it.
const dotted = /\.(\d{1,2}(?!$)|[a-z])(?![\w/])(?! ?(?!OP|CRC)\p{Lu})/uy;
const named = /(?:letters?|lit\.?|points?|items?|clauses?) \(?([a-z]|[ivx]{2,5})(?!\w)\)?/iy;
// "article 129a of the Criminal Code", "article 2c".
const glued = /[a-zA-Z](?!\w)/y;
const lastArticle = 54;
const closing = /^(?:$|[,.;:)\]]|-| (?:and|or|to|of|in|for|on|under)\b)/;

const at = (pattern: RegExp, text: string, offset: number): RegExpExecArray | null => {
  pattern.lastIndex = offset;
  return pattern.exec(text);
};

/** The token at an offset, white space before it skipped; undefined where none of a reference's pieces stands. */
export function tokenAt(text: string, offset: number): Token | undefined {
  let start = offset;
  while (text[start] === " ") start += 1;
  const character = text[start];
  if (character === undefined) return undefined;
  if (character === "(") {
    const match = at(bracket, text, start);
    // "18 (paras. 1 and 2)"
    const words = match === null ? at(paragraph, text, start) : null;
    if (words !== null) {
      return { type: "paragraph", plural: words[1] !== "", bracketed: true, end: paragraph.lastIndex };
    }
    if (match === null) return undefined;
    return { type: "bracket", value: match[1]!.toLowerCase(), end: bracket.lastIndex };
  }
  if (start === offset && /\d/.test(text.charAt(start - 1))) {
    const match = at(glued, text, start);
    if (match !== null) return { type: "bracket", value: match[0].toLowerCase(), end: glued.lastIndex };
  }
  if (/\d/.test(character)) {
    const match = at(number, text, start);
    if (match === null) return undefined;
    const end = number.lastIndex;
    const suffix = Number(match[0]) > lastArticle ? at(glued, text, end) : null;
    return suffix === null
      ? { type: "number", value: match[0], end }
      : { type: "number", value: `${match[0]}${suffix[0]}`, end: glued.lastIndex };
  }
  if (character === "," || character === ";") return { type: "separator", value: character, end: start + 1 };
  // "(a)/(b)"
  if (character === "/" && text[start + 1] === "(")
    return { type: "separator", value: "and", end: start + 1 };
  if (character === ")") return { type: "close", end: start + 1 };
  if (character === ".") {
    const match = start === offset && /\w/.test(text.charAt(start - 1)) ? at(dotted, text, start) : null;
    if (match !== null) return { type: "dotted", value: match[1]!, end: dotted.lastIndex };
    return { type: "stop", end: start + 1 };
  }
  if (at(range, text, start) !== null) return { type: "range", end: range.lastIndex };
  if (at(joining, text, start) !== null) return { type: "separator", value: "and", end: joining.lastIndex };
  const words = at(paragraph, text, start);
  if (words !== null)
    return { type: "paragraph", plural: words[1] !== "", bracketed: false, end: paragraph.lastIndex };
  if (at(article, text, start) !== null) return { type: "article", end: article.lastIndex };
  const label = at(named, text, start);
  if (label !== null) return { type: "bracket", value: label[1]!.toLowerCase(), end: named.lastIndex };
  const single = at(letter, text, start);
  if (single !== null && closing.test(text.slice(letter.lastIndex, letter.lastIndex + 8))) {
    return { type: "letter", value: single[0], end: letter.lastIndex };
  }
  return undefined;
}
