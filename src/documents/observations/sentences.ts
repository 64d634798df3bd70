const abbreviation =
  /(?:\b(?:paras?|arts?|Nos?|vol|p|pp|e\.g|i\.e|cf|Add|Rev|Corr|SR|St|Mr|Ms|Dr)|\b[A-Z])\.$/;

/** Cuts plain text into sentences; semicolons do not end one. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of text.matchAll(/[.!?]["”’)]?\d{0,2} (?=["“(]?\p{Lu})/gu)) {
    const end = match.index + match[0].length;
    if (abbreviation.test(text.slice(Math.max(start, match.index - 10), match.index + 1))) continue;
    sentences.push(text.slice(start, end).trim());
    start = end;
  }
  const rest = text.slice(start).trim();
  return rest === "" ? sentences : [...sentences, rest];
}
