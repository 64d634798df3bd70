import type { CitedRecommendation, LineageLink } from "./lineageLink.js";
import { compareText } from "../issues/compareText.js";
import type { Recommendation } from "./recommendation.js";
import { wordSimilarity } from "./wordSimilarity.js";

/**
 * The limits above which words alone make a tie: from `repeats` overlap on it is a repetition, from `modifies` overlap or
 * `containment` on (with at least `shared` words in common) a modification. A tie by citation is a repetition from the same
 * overlap on and a modification below it.
 *
 * @source Set by this package by judgement, not calibrated on a labelled collection
 */
export const lineageLimits = {
  repeats: 0.6,
  modifies: 0.25,
  containment: 0.7,
  shared: 4,
  verified: false,
} as const;

/** A possible tie between two recommendations. */
export type LineageCandidate = Omit<LineageLink, "earlier" | "later"> & {
  readonly earlier: Recommendation;
  readonly later: Recommendation;
};

/** The earlier recommendations that a citation means; none where the document is not among them. */
export const citedBy = (cite: CitedRecommendation, earlier: readonly Recommendation[]): Recommendation[] => {
  const paragraph = earlier.filter(
    ({ symbol, paragraph }) => symbol === cite.symbol && paragraph === cite.paragraph,
  );
  if (cite.item === null) return paragraph;
  const prefix = `${cite.item}.`;
  const exact = paragraph.filter(({ item }) => item === cite.item || item?.startsWith(prefix) === true);
  return exact.length > 0 ? exact : paragraph.filter(({ item }) => item === null);
};

/** What the words of two recommendations say. */
export const byWords = (earlier: Recommendation, later: Recommendation): LineageCandidate => {
  const { overlap, containment, shared } = wordSimilarity(earlier.text, later.text);
  const near = overlap >= lineageLimits.modifies || (containment >= lineageLimits.containment && overlap > 0);
  const relation =
    overlap >= lineageLimits.repeats
      ? "repeats"
      : near && shared >= lineageLimits.shared
        ? "modifies"
        : "new";
  return { earlier, later, relation, basis: "text-similarity", similarity: overlap };
};

/** The candidate with the nearest words; of equals the first identifier on the other side. */
export const nearestOf = (
  found: readonly LineageCandidate[],
  other: "earlier" | "later",
): LineageCandidate | undefined =>
  [...found].sort(
    (left, right) => right.similarity - left.similarity || compareText(left[other].id, right[other].id),
  )[0];

/** Whether the words make a tie. */
export const isTie = (found: LineageCandidate): boolean => found.relation !== "new";
