import type { Cluster } from "../../codes/clusters.js";
import type { Instrument } from "../../codes/instruments.js";
import type { RecommendationStrength } from "../../codes/recommendationStrengths.js";
import { clusterProvisions } from "../../protocol/clusterProvisions.js";
import { narrowProvisions } from "../../protocol/narrowProvisions.js";
import { parseCitations } from "../citations/parseCitations.js";
import { recommendationId } from "../recommendationId.js";
import type { ObservationItem } from "./observationItem.js";
import type { ObservationParagraph } from "./observationParagraph.js";
import type { ObservedRecommendation } from "./observedRecommendation.js";
import { findStrength, strongest } from "./findVerbs.js";

interface Leaf {
  readonly item: string;
  readonly text: string;
  readonly contexts: readonly string[];
}

const leavesOf = (items: readonly ObservationItem[], contexts: readonly string[], above: string): Leaf[] =>
  items.flatMap((item) => {
    const label = above === "" ? item.label : `${above}.${item.label}`;
    return item.items.length === 0
      ? [{ item: label, text: item.text, contexts }]
      : leavesOf(item.items, [...contexts, item.text], label);
  });

/** A recommendation before its identifier and provisions are known. */
export interface Found {
  /** Item, or null for the whole paragraph. */
  readonly item: string | null;
  /** The strongest verb. */
  readonly strength: RecommendationStrength;
  /** The words of the recommendation. */
  readonly text: string;
  /** The words before the items. */
  readonly context: string | null;
}

/**
 * The recommendations of one paragraph: the paragraph itself, or each of its leaves.
 *
 * A leaf without a verb of its own takes that of its chapeau; one with a verb has the stronger of the two.
 */
export function findRecommendations(paragraph: Pick<ObservationParagraph, "chapeau" | "items">): Found[] {
  const own = findStrength(paragraph.chapeau);
  if (paragraph.items.length === 0) {
    return own === undefined ? [] : [{ item: null, strength: own, text: paragraph.chapeau, context: null }];
  }
  return leavesOf(paragraph.items, [paragraph.chapeau], "").flatMap(({ item, text, contexts }) => {
    let strength: RecommendationStrength | undefined;
    for (const context of contexts)
      strength = strongest(strength, findStrength(context, strength !== undefined));
    strength = strongest(strength, findStrength(text, strength !== undefined));
    return strength === undefined ? [] : [{ item, strength, text, context: contexts.join(" ") }];
  });
}

/** Provisions of an instrument that a text cites. */
export function provisionsIn(text: string, instrument: Instrument): string[] {
  const cited = parseCitations(text, { instrument }).citations.flatMap((citation) =>
    citation.kind === "provision" && citation.instrument === instrument ? citation.provisions : [],
  );
  return [...new Set(cited)];
}

/**
 * Provisions printed in the heading above, as far as they are about the paragraph's cluster: under a heading on articles 3 to 7 a
 * recommendation on legal persons rests on article 3 (4).
 */
const fromHeading = (
  printed: readonly string[],
  cluster: Cluster,
  instrument: Instrument,
): readonly string[] => {
  if (instrument !== "OPSC") return printed;
  const about = clusterProvisions.find((entry) => entry.cluster === cluster)?.provisions ?? [];
  const common = narrowProvisions(printed, about);
  return common.length === 0 ? printed : common;
};

/** Gives a found recommendation its identifier and the provisions it rests on. */
export function observedRecommendation(
  found: Found,
  paragraph: ObservationParagraph,
  document: { readonly symbol: string; readonly instrument: Instrument },
  headingProvisions: readonly string[],
): ObservedRecommendation {
  const cited = provisionsIn(`${found.context ?? ""} ${found.text}`, document.instrument);
  const from = cited.length > 0 ? "text" : headingProvisions.length > 0 ? "heading" : "none";
  return {
    id: recommendationId(document.symbol, paragraph.number, found.item),
    paragraph: paragraph.number,
    item: found.item,
    strength: found.strength,
    cluster: paragraph.cluster,
    provisions:
      from === "text" ? cited : [...fromHeading(headingProvisions, paragraph.cluster, document.instrument)],
    provisionsFrom: from,
    text: found.text,
    context: found.context,
  };
}
