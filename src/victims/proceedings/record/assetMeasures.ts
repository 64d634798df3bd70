import * as z from "zod";
import { answers, type Answer } from "../../codes/answers.js";
import { withMissing, type Answered } from "../../record/withMissing.js";

/**
 * What was done about goods, proceeds and premises in the case, whether or not anybody was convicted.
 *
 * @source OPSC, art. 7
 * @example
 * import { assetMeasuresSchema, type AssetMeasures } from "opsc/victims";
 * const assets: AssetMeasures = { seized: "yes", confiscated: "unknown" };
 * assetMeasuresSchema.parse(assets).seized; //=> "yes"
 */
export interface AssetMeasures {
  /** Whether goods or proceeds were seized. */
  readonly seized?: Answered<Answer> | undefined;
  /** Whether goods or proceeds were confiscated. */
  readonly confiscated?: Answered<Answer> | undefined;
  /** Whether premises were closed, for a time or for good. */
  readonly premisesClosed?: Answered<Answer> | undefined;
}

/** Validates {@link AssetMeasures}. */
export const assetMeasuresSchema = z.strictObject({
  seized: z.enum(withMissing(answers)).optional(),
  confiscated: z.enum(withMissing(answers)).optional(),
  premisesClosed: z.enum(withMissing(answers)).optional(),
}) satisfies z.ZodType<AssetMeasures>;
