import * as z from "zod";
import { clusters, type Cluster } from "../codes/clusters.js";
import { codesOf } from "../codes/codesOf.js";
import { recommendationStrengths, type RecommendationStrength } from "../codes/recommendationStrengths.js";

/**
 * One recommendation of the Committee: a numbered paragraph, or one of its lettered leaves.
 *
 * @example
 * import { recommendationSchema, type Recommendation } from "opsc/recommendations";
 * const recommendation: Recommendation = {
 *   id: "CRC/C/OPSC/TKM/CO/1#27(a)",
 *   symbol: "CRC/C/OPSC/TKM/CO/1",
 *   paragraph: 27,
 *   item: "a",
 *   strength: "recommends",
 *   cluster: "criminal-law",
 *   provisions: ["3"],
 *   text: "Bring the Criminal Code into line with the Protocol.",
 * };
 * recommendationSchema.parse(recommendation).id; //=> "CRC/C/OPSC/TKM/CO/1#27(a)"
 */
export interface Recommendation {
  /** Document symbol, `#`, paragraph number and the item in brackets: `CRC/C/OPSC/TKM/CO/1#27(a)(ii)`. */
  readonly id: string;
  /** Symbol of the document that holds it; for a recommendation from elsewhere, that source's own reference. */
  readonly symbol: string;
  /** Number of the paragraph. */
  readonly paragraph: number;
  /** Lettered item, deeper levels after a dot (`a.ii`); null where the paragraph has no items. */
  readonly item: string | null;
  /** The strongest verb that it holds. */
  readonly strength: RecommendationStrength;
  /** Cluster of the Committee's observations. */
  readonly cluster: Cluster;
  /** Provisions of the instrument, such as `9.4`. */
  readonly provisions: readonly string[];
  /** What is recommended; in a bundled case in our own words. */
  readonly text: string;
  /** The sentence before the items, for a leaf. */
  readonly context?: string | undefined;
  /** Identifiers in other systems (`uhri`, `impact-oss`). */
  readonly otherIds?: Readonly<Record<string, string>> | undefined;
}

/** Validates a {@link Recommendation}. */
export const recommendationSchema = z.strictObject({
  id: z.string().min(1),
  symbol: z.string().min(1),
  paragraph: z.int().min(1),
  item: z
    .string()
    .regex(/^[a-z]+(?:\.[a-z]+)*$/, { error: 'Expected an item such as "a" or "a.ii", or null.' })
    .nullable(),
  strength: z.enum(codesOf(recommendationStrengths)),
  cluster: z.enum(codesOf(clusters)),
  provisions: z.array(z.string().min(1)),
  text: z.string().min(1),
  context: z.string().min(1).optional(),
  otherIds: z.record(z.string(), z.string()).optional(),
}) satisfies z.ZodType<Recommendation>;
