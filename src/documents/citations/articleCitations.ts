import { readProvisions, type ProvisionRun } from "./readProvisions.js";

/** A run of article references with the place where it begins. */
export interface FoundArticles extends ProvisionRun {
  /** Offset of its first character. */
  readonly start: number;
}

const articleWord = /\b(?:articles?|arts?\.?)(?= ?\d)/gi;
const paragraphWord = /\b(sub-?)?para(?:graph)?s?\b\.?(?= ?[\d(])/gi;
const ofArticle = /,? of (?:articles?|arts?\.?) ?(\d{1,3})(?!\d)(?! ?\()/iy;
const ofParagraph = /,? of (?=para)/iy;
const labels = /^ ?\([a-z]{1,4}\)(?:(?:, | and | or |, and )\([a-z]{1,4}\)){0,4}/;

const at = (pattern: RegExp, text: string, offset: number): RegExpExecArray | null => {
  pattern.lastIndex = offset;
  return pattern.exec(text);
};

/** References that name the paragraph first: "paragraphs 1 and 2 of article 9", "subparagraph (c) of paragraph 1 of article 3". */
const turnedReferences = (text: string): FoundArticles[] => {
  const found: FoundArticles[] = [];
  let past = 0;
  let below:
    { readonly start: number; readonly until: number; readonly letters: readonly string[] } | undefined;
  for (const match of text.matchAll(paragraphWord)) {
    const start = match.index;
    // What a run took in and led to no article leads to none from its middle either.
    if (start < past) continue;
    const after = start + match[0].length;
    const letters = match[1] === undefined ? null : labels.exec(text.slice(after, after + 40));
    if (letters !== null) {
      const until = after + letters[0].length;
      if (at(ofParagraph, text, until) !== null) {
        const each = [...letters[0].matchAll(/\(([a-z]+)\)/g)].map((each) => each[1]!);
        below = { start, until: ofParagraph.lastIndex, letters: each };
      }
      continue;
    }
    const run = readProvisions(text, after, "paragraphs");
    past = run?.end ?? past;
    const article = run === undefined ? null : at(ofArticle, text, run.end);
    if (run === undefined || article === null) continue;
    const stems = run.paths.map((path) => [article[1]!, ...path]);
    const inner = below?.until === start ? below : undefined;
    found.push({
      start: inner?.start ?? start,
      end: ofArticle.lastIndex,
      paths:
        inner === undefined
          ? stems
          : stems.flatMap((stem) => inner.letters.map((letter) => [...stem, letter])),
    });
  }
  return found;
};

/** Finds the references to articles, in the order of the text; none overlaps another. */
export function articleCitations(text: string): FoundArticles[] {
  const turned = turnedReferences(text);
  const found: FoundArticles[] = [];
  let next = 0;
  let past = 0;
  for (const match of text.matchAll(articleWord)) {
    const start = match.index;
    while (next < turned.length && turned[next]!.end <= start) next += 1;
    if (start < past || start >= (turned[next]?.start ?? Infinity)) continue;
    const run = readProvisions(text, start + match[0].length);
    if (run === undefined) continue;
    past = run.end;
    found.push({ start, ...run });
  }
  return [...turned, ...found].sort((left, right) => left.start - right.start);
}
