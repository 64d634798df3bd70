import type { DiscouragedTerm } from "./discouragedTerm.js";
import { breaksWord, joins, type Words } from "./words.js";

/** The terms as a tree of words, so that a text is walked once however many terms there are. */
export interface TermTree {
  /** The words that can follow. */
  readonly next: Map<string, TermTree>;
  /** The term that ends here, where one does. */
  found?: { readonly term: string; readonly entry: DiscouragedTerm };
}

/** Builds the tree of all terms that are looked for. */
export const termTreeOf = (entries: readonly DiscouragedTerm[]): TermTree => {
  const root: TermTree = { next: new Map() };
  for (const entry of entries.filter(({ linted }) => linted)) {
    for (const term of entry.terms) {
      let node = root;
      for (const word of term.split(" ")) {
        const next = node.next.get(word) ?? { next: new Map<string, TermTree>() };
        node.next.set(word, next);
        node = next;
      }
      node.found = { term, entry };
    }
  }
  return root;
};

/** The longest term that begins at a word, with the index of its last word. */
export const longestTermAt = (text: string, words: Words, first: number, root: TermTree) => {
  let node = root.next.get(words.lower[first]!);
  let last = first;
  let best: (NonNullable<TermTree["found"]> & { readonly last: number }) | undefined;
  /** What stands between a word and the next one, where there is a next one. */
  const gapAfter = (index: number) => text.slice(words.ends[index], words.starts[index + 1]);
  while (node !== undefined) {
    if (node.found !== undefined) best = { ...node.found, last };
    if (node.next.size === 0 || last + 1 >= words.lower.length || !joins(gapAfter(last))) break;
    const word = words.lower[last + 1]!;
    let following = node.next.get(word);
    last += 1;
    if (following === undefined && last + 1 < words.lower.length && breaksWord(gapAfter(last))) {
      following = node.next.get(word + words.lower[last + 1]!);
      last += 1;
    }
    node = following;
  }
  return best;
};
