/** Words that every recommendation has, whatever it is about. */
const commonWords: ReadonlySet<string> = new Set(
  (
    "about above after all also and any are been before being between both but can committee committees could during each " +
    "ensure ensures ensuring for from further furthermore had has have her his including into its line may measures more must " +
    "necessary not optional other our over party party's particular protocol recommend recommendation recommendations " +
    "recommends relevant same shall should state states such take taking that the their them then there these they this " +
    "those through under upon urge urges was well were when where which while with within would encourage encourages invites"
  ).split(" "),
);

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    (
      text
        .normalize("NFKD")
        .replace(/\p{M}/gu, "")
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? []
    ).filter((word) => word.length > 2 && !commonWords.has(word)),
  );

/**
 * How much of their words two texts share, in two ways.
 *
 * @example
 * import { wordSimilarity, type WordSimilarity } from "opsc/recommendations";
 * const similarity: WordSimilarity = wordSimilarity("Establish a helpline", "Establish a toll-free helpline");
 * similarity.containment; //=> 1
 */
export interface WordSimilarity {
  /** Shared words over all words of both (Jaccard), 0 to 1. */
  readonly overlap: number;
  /** Shared words over the words of the shorter text, 0 to 1. */
  readonly containment: number;
  /** Number of shared words. */
  readonly shared: number;
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

/**
 * Compares two texts by their sets of words, without regard to case, accents, order and the words that every
 * recommendation has. Two texts without any word of their own share nothing.
 *
 * @param left - A text.
 * @param right - Another; the order does not matter.
 * @returns Overlap and containment, rounded to three places.
 * @source Jaccard index on sets of words
 * @example
 * import { wordSimilarity } from "opsc/recommendations";
 * wordSimilarity("Adopt a plan of action", "Adopt a budget plan"); //=> { overlap: 0.5, containment: 0.667, shared: 2 }
 */
export function wordSimilarity(left: string, right: string): WordSimilarity {
  const a = wordsOf(left);
  const b = wordsOf(right);
  const shared = [...a].filter((word) => b.has(word)).length;
  if (shared === 0) return { overlap: 0, containment: 0, shared: 0 };
  return {
    overlap: round(shared / (a.size + b.size - shared)),
    containment: round(shared / Math.min(a.size, b.size)),
    shared,
  };
}
