/** A piece of a reference: numbers, bracketed or bare letters, words that join, and what ends it. */
export type Token =
  | { readonly type: "number"; readonly value: string; readonly end: number }
  | { readonly type: "bracket"; readonly value: string; readonly end: number }
  | { readonly type: "letter"; readonly value: string; readonly end: number }
  | { readonly type: "paragraph"; readonly plural: boolean; readonly bracketed: boolean; readonly end: number }
  | { readonly type: "article"; readonly end: number }
  | { readonly type: "separator"; readonly value: "," | ";" | "and"; readonly end: number }
  | { readonly type: "range"; readonly end: number }
  | { readonly type: "close"; readonly end: number }
  | { readonly type: "stop"; readonly end: number };

const bracket = /\( ?([a-z]{1,4}|\d{1,2}) ?\)/y;
const number = /\d{1,4}(?![\d/])/y;
const paragraph = /\(?(?:sub-?)?para(?:graph)?(s?)\b\.?/iy;
const article = /art(?:icle)?s?\b\.?/iy;
const joining = /(?:and|or|&)(?![\w])/iy;
const range = /(?:-|to(?!\w))/y;
const letter = /[a-z](?![\w'’])/y;
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
    return match === null ? undefined : { type: "bracket", value: match[1] ?? "", end: bracket.lastIndex };
  }
  if (/\d/.test(character)) {
    const match = at(number, text, start);
    return match === null ? undefined : { type: "number", value: match[0], end: number.lastIndex };
  }
  if (character === "," || character === ";") return { type: "separator", value: character, end: start + 1 };
  if (character === ")") return { type: "close", end: start + 1 };
  if (character === ".") return { type: "stop", end: start + 1 };
  if (at(range, text, start) !== null) return { type: "range", end: range.lastIndex };
  if (at(joining, text, start) !== null) return { type: "separator", value: "and", end: joining.lastIndex };
  const words = at(paragraph, text, start);
  if (words !== null) return { type: "paragraph", plural: words[1] !== "", bracketed: false, end: paragraph.lastIndex };
  if (at(article, text, start) !== null) return { type: "article", end: article.lastIndex };
  const single = at(letter, text, start);
  if (single !== null && closing.test(text.slice(letter.lastIndex, letter.lastIndex + 8))) {
    return { type: "letter", value: single[0], end: letter.lastIndex };
  }
  return undefined;
}
