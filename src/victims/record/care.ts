import * as z from "zod";
import { careSituations, type CareSituation } from "../codes/careSituations.js";
import { withMissing, type Answered } from "./withMissing.js";

/**
 * With whom the child lived and lives.
 *
 * @example
 * import { careSchema, type Care } from "opsc/victims";
 * const care: Care = { atOffence: "parents", current: "foster-care" };
 * careSchema.parse(care).current; //=> "foster-care"
 */
export interface Care {
  /** When the offence began. */
  readonly atOffence?: Answered<CareSituation> | undefined;
  /** When the record was last changed. */
  readonly current?: Answered<CareSituation> | undefined;
}

/** Validates a {@link Care}. */
export const careSchema = z.strictObject({
  atOffence: z.enum(withMissing(careSituations)).optional(),
  current: z.enum(withMissing(careSituations)).optional(),
}) satisfies z.ZodType<Care>;
