import type { ParagraphPlace } from "./differenceParts.js";
import { sharedWords, wordBag } from "./wordBag.js";

/** Two paragraphs that share at least this part of their words are taken for one: a choice of this package. */
const leastSimilarity = 0.5;

/** A word that stands in more paragraphs than this says nothing about which two belong together. */
const commonWord = 24;

/** Paragraphs whose turns in their section are no farther apart than this are compared even without a rare word. */
const near = 8;

interface Placed {
  readonly place: number;
  readonly item: ParagraphPlace;
}

/** Places in a list by the section of what stands there. */
const bySection = (list: readonly Placed[]): ReadonlyMap<string, readonly number[]> => {
  const places = new Map<string, number[]>();
  for (const [index, { item }] of list.entries()) {
    const own = places.get(item.section) ?? [];
    own.push(index);
    places.set(item.section, own);
  }
  return places;
};

/**
 * Pairs of paragraphs of the same section that are much alike, the most alike first. The order is the same whichever side is called older:
 * a tie is broken by how near the two places are, then by how early.
 *
 * Only paragraphs that share a rare word or stand near each other are compared, so that the time grows with the length and not with its square.
 */
export function similarPairs(
  older: readonly Placed[],
  newer: readonly Placed[],
): readonly (readonly [older: number, newer: number])[] {
  const postings = new Map<string, { older: number[]; newer: number[] }>();
  const bags = {
    older: older.map(({ item }) => wordBag(item.text)),
    newer: newer.map(({ item }) => wordBag(item.text)),
  };
  const post = (side: "older" | "newer", list: readonly Placed[]): void => {
    list.forEach(({ item }, index) => {
      for (const word of bags[side][index]!.keys()) {
        const key = `${item.section} ${word}`;
        const posting = postings.get(key) ?? { older: [], newer: [] };
        posting[side].push(index);
        postings.set(key, posting);
      }
    });
  };
  post("older", older);
  post("newer", newer);
  const candidates = new Set<number>();
  for (const posting of postings.values()) {
    if (posting.older.length > commonWord || posting.newer.length > commonWord) continue;
    for (const one of posting.older)
      for (const other of posting.newer) candidates.add(one * newer.length + other);
  }
  const turns = { older: bySection(older), newer: bySection(newer) };
  for (const [section, places] of turns.older) {
    const others = turns.newer.get(section) ?? [];
    for (const [turn, one] of places.entries()) {
      const first = Math.max(0, turn - near);
      for (const other of others.slice(first, turn + near + 1)) candidates.add(one * newer.length + other);
    }
  }
  const pairs = [...candidates].flatMap((candidate) => {
    const one = Math.floor(candidate / newer.length);
    const other = candidate % newer.length;
    const left = older[one]!;
    const right = newer[other]!;
    const shared = sharedWords(bags.older[one]!, bags.newer[other]!);
    const similarity = (2 * shared) / (left.item.words + right.item.words);
    return similarity < leastSimilarity ? [] : [{ left: left.place, right: right.place, similarity }];
  });
  return pairs
    .sort(
      (a, b) =>
        b.similarity - a.similarity ||
        Math.abs(a.left - a.right) - Math.abs(b.left - b.right) ||
        a.left + a.right - (b.left + b.right),
    )
    .map(({ left, right }) => [left, right] as const);
}
