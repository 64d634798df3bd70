const abbreviation =
  /(?:\b(?:paras?|arts?|Nos?|vol|p|pp|e\.g|i\.e|cf|Add|Rev|Corr|SR|St|Mr|Ms|Dr)|\b[A-Z])\.$/;

/** "hepatitis B. It": a letter before words that open a sentence is no initial. */
const afterLetter = /^(?:The|It|In|However|Moreover|This|These)\b/;

/** Cuts plain text into sentences; semicolons do not end one. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of text.matchAll(/[.!?]["”’)]?\d{0,2} (?=["“(]?\p{Lu})/gu)) {
    const end = match.index + match[0].length;
    const before = text.slice(Math.max(start, match.index - 10), match.index + 1);
    const opens = /\b[A-Z]\.$/.test(before) && afterLetter.test(text.slice(end, end + 10));
    if (!opens && abbreviation.test(before)) continue;
    sentences.push(text.slice(start, end).trim());
    start = end;
  }
  const rest = text.slice(start).trim();
  return rest === "" ? sentences : [...sentences, rest];
}
