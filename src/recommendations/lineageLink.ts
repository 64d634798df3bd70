/**
 * A place in an earlier document that a recommendation cites.
 *
 * @example
 * import { lineage, type CitedRecommendation } from "opsc/recommendations";
 * const cited: CitedRecommendation = { symbol: "CRC/C/TKM/CO/1", paragraph: 12, item: null };
 * lineage([], [], { cites: { "CRC/C/TKM/CO/2-4#9": [cited] } }); //=> []
 */
export interface CitedRecommendation {
  /** Symbol of the earlier document. */
  readonly symbol: string;
  /** Number of the paragraph. */
  readonly paragraph: number;
  /** Item such as `a`; null for the whole paragraph. */
  readonly item: string | null;
}

/**
 * What ties a recommendation to an earlier one, or says that nothing does.
 *
 * @example
 * import { lineage, type LineageLink } from "opsc/recommendations";
 * const links: LineageLink[] = lineage([], []);
 * links.length; //=> 0
 */
export interface LineageLink {
  /** Identifier of the earlier recommendation; null for a new one. */
  readonly earlier: string | null;
  /** Identifier of the later recommendation; null where the earlier one is dropped. */
  readonly later: string | null;
  /** What the later one does with the earlier one. */
  readonly relation: "repeats" | "modifies" | "drops" | "new";
  /** Whether a citation, the words or the caller says so. */
  readonly basis: "citation" | "text-similarity" | "given";
  /** Overlap of the words, 0 to 1; for a new or a dropped one the highest that was found in its cluster. */
  readonly similarity: number;
}

/**
 * A tie that somebody has drawn by hand; it stands above citations and words.
 *
 * @example
 * import { lineage, type GivenLineageLink } from "opsc/recommendations";
 * const given: GivenLineageLink = { earlier: "A#1", later: null, relation: "drops" };
 * lineage([], [], { given: [given] }); //=> []
 */
export type GivenLineageLink = Pick<LineageLink, "earlier" | "later" | "relation">;

/**
 * What is known of the ties besides the words.
 *
 * @example
 * import { lineage, type LineageOptions } from "opsc/recommendations";
 * const options: LineageOptions = { cites: {} };
 * lineage([], [], options); //=> []
 */
export interface LineageOptions {
  /** What each later recommendation cites, by its identifier. */
  readonly cites?: Readonly<Record<string, readonly CitedRecommendation[]>> | undefined;
  /** Ties drawn by hand. */
  readonly given?: readonly GivenLineageLink[] | undefined;
}
