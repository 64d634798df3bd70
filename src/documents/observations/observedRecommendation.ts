import * as z from "zod";
import { clusters, type Cluster } from "../../codes/clusters.js";
import { codesOf } from "../../codes/codesOf.js";
import { recommendationStrengths, type RecommendationStrength } from "../../codes/recommendationStrengths.js";

/**
 * A recommendation as the document holds it: a paragraph, or a leaf of its items.
 *
 * @example
 * import type { ObservedRecommendation } from "opsc/documents";
 * const item: ObservedRecommendation["item"] = "a.ii";
 * item; //=> "a.ii"
 */
export interface ObservedRecommendation {
  /** Identifier such as `CRC/C/OPSC/TKM/CO/1#27(a)`. */
  readonly id: string;
  /** Number of the paragraph. */
  readonly paragraph: number;
  /** Item such as `a` or `a.ii`, or null. */
  readonly item: string | null;
  /** The strongest verb that the leaf or its chapeau holds. */
  readonly strength: RecommendationStrength;
  /** Cluster of the heading. */
  readonly cluster: Cluster;
  /** Provisions of the document's own instrument it rests on. */
  readonly provisions: readonly string[];
  /** Where the provisions come from: its own words, the heading above it, or nowhere. */
  readonly provisionsFrom: "text" | "heading" | "none";
  /** The recommendation's words; a leaf without its chapeau. */
  readonly text: string;
  /** The words before the items, for a leaf; null otherwise. */
  readonly context: string | null;
}

/** Validates an {@link ObservedRecommendation}. */
export const observedRecommendationSchema = z.strictObject({
  id: z.string(),
  paragraph: z.int().min(1),
  item: z.string().nullable(),
  strength: z.enum(codesOf(recommendationStrengths)),
  cluster: z.enum(codesOf(clusters)),
  provisions: z.array(z.string()),
  provisionsFrom: z.enum(["text", "heading", "none"]),
  text: z.string(),
  context: z.string().nullable(),
}) satisfies z.ZodType<ObservedRecommendation>;
