import type { Cluster } from "../../codes/clusters.js";
import type { RecommendationStrength } from "../../codes/recommendationStrengths.js";
import type { Result } from "../../issues/result.js";
import { validate } from "../../issues/validate.js";
import { recommendationSchema, type Recommendation } from "../recommendation.js";
import { recommendationId } from "../recommendationId.js";

/**
 * What another system holds of a recommendation. It lacks what no other system keeps (the provisions, the strength of the verb,
 * the cluster), so it is not a {@link Recommendation} yet.
 *
 * @example
 * import type { ImportedRecommendation } from "opsc/recommendations";
 * const imported: ImportedRecommendation = {
 *   row: 1, symbol: "CRC/C/OPSC/TKM/CO/1", paragraph: 42, item: null, heading: null, text: "Establish a helpline.",
 *   otherIds: { uhri: "0000-1" },
 * };
 * imported.paragraph; //=> 42
 */
export interface ImportedRecommendation {
  /** In CSV the row of the spreadsheet, the headings being row 1; in JSON the place in the list, the first being 1. */
  readonly row: number;
  /** Symbol of the document, tidied; null where there is none. */
  readonly symbol: string | null;
  /** Number of the paragraph, read from the text or the reference; null where it does not say. */
  readonly paragraph: number | null;
  /** Lettered item such as `a` or `a.ii`; null where there is none. */
  readonly item: string | null;
  /** The heading that stood before the paragraph. */
  readonly heading: string | null;
  /** The plain text without heading and number. */
  readonly text: string;
  /** Identifiers in other systems (`uhri`, `impact-oss`). */
  readonly otherIds: Readonly<Record<string, string>>;
}

/**
 * What a person or a reader adds to an imported recommendation.
 *
 * @example
 * import type { ImportCompletion } from "opsc/recommendations";
 * const completion: ImportCompletion = { strength: "recommends", cluster: "helpline" };
 * completion.cluster; //=> "helpline"
 */
export interface ImportCompletion {
  /** Strength of its verb. */
  readonly strength: RecommendationStrength;
  /** Its cluster. */
  readonly cluster: Cluster;
  /** Provisions it rests on; none where it is not said. */
  readonly provisions?: readonly string[] | undefined;
  /** Symbol and paragraph, where the import has none. */
  readonly symbol?: string | undefined;
  /** Number of the paragraph, where the import has none. */
  readonly paragraph?: number | undefined;
}

/**
 * Turns an imported recommendation into one of this package, with what the other system did not have.
 *
 * @param imported - What an importer gave.
 * @param completion - Strength, cluster and, where missing, symbol and paragraph.
 * @returns The recommendation, or issues where symbol or paragraph are still missing.
 * @example
 * import { completeImport } from "opsc/recommendations";
 * const completed = completeImport(
 *   { row: 1, symbol: "CRC/C/OPSC/TKM/CO/1", paragraph: 42, item: null, heading: null, text: "Establish a helpline.", otherIds: {} },
 *   { strength: "recommends", cluster: "helpline" },
 * );
 * completed.ok ? completed.value.id : null; //=> "CRC/C/OPSC/TKM/CO/1#42"
 */
export function completeImport(
  imported: ImportedRecommendation,
  completion: ImportCompletion,
): Result<Recommendation> {
  const symbol = imported.symbol ?? completion.symbol;
  const paragraph = imported.paragraph ?? completion.paragraph;
  if (symbol === undefined || paragraph === undefined) {
    return {
      ok: false,
      issues: [
        {
          code: "import-incomplete",
          severity: "error",
          path: [symbol === undefined ? "symbol" : "paragraph"],
          message: `The record in row ${imported.row} does not say ${symbol === undefined ? "which document" : "which paragraph"} it stands in. Give it with the completion.`,
        },
      ],
    };
  }
  return validate(recommendationSchema, {
    id: recommendationId(symbol, paragraph, imported.item),
    symbol,
    paragraph,
    item: imported.item,
    strength: completion.strength,
    cluster: completion.cluster,
    provisions: [...(completion.provisions ?? [])],
    text: imported.text,
    ...(Object.keys(imported.otherIds).length === 0 ? {} : { otherIds: { ...imported.otherIds } }),
  });
}
