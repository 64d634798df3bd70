import { byWords, citedBy, isTie, nearestOf, type LineageCandidate } from "./lineageCandidate.js";
import type { LineageLink, LineageOptions } from "./lineageLink.js";
import type { Recommendation } from "./recommendation.js";

/**
 * Finds what became of earlier recommendations in a later set: repeated, modified or dropped, and which ones are new.
 *
 * A tie given by hand stands first, then a citation, then the words, which are compared only inside the same cluster (limits
 * in {@link lineageLimits}). Each later recommendation without a given or cited tie is tied to its nearest earlier one, and each
 * earlier one that is still free to its nearest later one, so that a recommendation which was split or joined keeps
 * its ties. "Dropped" means that the later set does not take it up, not that it has been carried out.
 *
 * @param earlier - The earlier recommendations.
 * @param later - The later ones.
 * @param options - Citations and ties drawn by hand; those that name an unknown identifier are passed over.
 * @returns Links in the order of the later set and then of the earlier one; which links there are does not depend on order.
 * @source Jaccard index on sets of words; limits by judgement
 * @example
 * import { lineage, type Recommendation } from "opsc/recommendations";
 * const common = { item: null, strength: "recommends", cluster: "helpline", provisions: [] } as const;
 * const earlier: Recommendation[] = [
 *   { ...common, id: "A#1", symbol: "A", paragraph: 1, text: "Establish a toll-free helpline for children with round-the-clock staff." },
 *   { ...common, id: "A#2", symbol: "A", paragraph: 2, text: "Publish yearly figures on calls." },
 * ];
 * const later: Recommendation[] = [
 *   { ...common, id: "B#5", symbol: "B", paragraph: 5, text: "Establish a toll-free helpline for children with round-the-clock staff." },
 * ];
 * lineage(earlier, later).map((link) => [link.earlier, link.relation]); //=> [["A#1", "repeats"], ["A#2", "drops"]]
 */
export function lineage(
  earlier: readonly Recommendation[],
  later: readonly Recommendation[],
  options: LineageOptions = {},
): LineageLink[] {
  const earlierIds = new Map(earlier.map((recommendation) => [recommendation.id, recommendation]));
  const laterIds = new Map(later.map((recommendation) => [recommendation.id, recommendation]));
  const cites = new Map(Object.entries(options.cites ?? {}));
  const found = new Map<string, LineageCandidate>();
  const closed = new Set<Recommendation>();
  const add = (link: LineageCandidate): void => {
    const key = JSON.stringify([link.earlier.id, link.later.id]);
    if (!found.has(key)) found.set(key, link);
    closed.add(link.earlier).add(link.later);
  };

  const closedByHand = new Set<Recommendation>();
  for (const given of options.given ?? []) {
    const from = given.earlier === null ? undefined : earlierIds.get(given.earlier);
    const to = given.later === null ? undefined : laterIds.get(given.later);
    if (from !== undefined && to !== undefined) {
      add({ ...byWords(from, to), relation: given.relation, basis: "given" });
    } else if (given.relation === "drops" && from !== undefined && given.later === null)
      closedByHand.add(from);
    else if (given.relation === "new" && to !== undefined && given.earlier === null) closedByHand.add(to);
  }
  for (const one of closedByHand) closed.add(one);

  for (const to of later) {
    for (const from of (cites.get(to.id) ?? []).flatMap((cite) => citedBy(cite, earlier))) {
      if (closedByHand.has(to) || closedByHand.has(from)) continue;
      const words = byWords(from, to);
      add({ ...words, relation: words.relation === "repeats" ? "repeats" : "modifies", basis: "citation" });
    }
  }

  const candidates = later.flatMap((to) =>
    earlier.filter((from) => from.cluster === to.cluster).map((from) => byWords(from, to)),
  );
  const free = {
    earlier: earlier.filter((one) => !closed.has(one)),
    later: later.filter((one) => !closed.has(one)),
  };
  const open = candidates.filter(
    (link) => isTie(link) && !closedByHand.has(link.earlier) && !closedByHand.has(link.later),
  );
  const nearest = {
    earlier: new Map(
      free.earlier.map((one) => [
        one,
        nearestOf(
          open.filter((link) => link.earlier === one),
          "later",
        ),
      ]),
    ),
    later: new Map(
      free.later.map((one) => [
        one,
        nearestOf(
          open.filter((link) => link.later === one),
          "earlier",
        ),
      ]),
    ),
  };
  for (const link of nearest.later.values()) if (link !== undefined) add(link);
  for (const [one, link] of nearest.earlier) if (!closed.has(one) && link !== undefined) add(link);

  const links = [...found.values()];
  const alone = (
    one: Recommendation,
    side: "earlier" | "later",
  ): Pick<LineageLink, "basis" | "similarity"> => ({
    basis: closedByHand.has(one) ? "given" : "text-similarity",
    similarity: candidates.reduce(
      (highest, link) => (link[side] === one ? Math.max(highest, link.similarity) : highest),
      0,
    ),
  });
  return [
    ...later.flatMap((to): LineageLink[] => {
      const own = links.filter((link) => link.later === to);
      if (own.length === 0) return [{ earlier: null, later: to.id, relation: "new", ...alone(to, "later") }];
      return own
        .sort((left, right) => earlier.indexOf(left.earlier) - earlier.indexOf(right.earlier))
        .map((link) => ({ ...link, earlier: link.earlier.id, later: to.id }));
    }),
    ...earlier
      .filter((from) => !links.some((link) => link.earlier === from))
      .map((from): LineageLink => ({
        earlier: from.id,
        later: null,
        relation: "drops",
        ...alone(from, "earlier"),
      })),
  ];
}
