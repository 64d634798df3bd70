import * as z from "zod";
import type { CountryCode } from "../../codes/countries.js";
import { codesOf } from "../../codes/codesOf.js";
import { recordCountryCodes } from "../../codes/subdivisions.js";
import { missingReasons } from "../codes/missingReasons.js";
import { settlements, type Settlement } from "../codes/settlements.js";
import { withMissing, type Answered } from "./withMissing.js";

/**
 * A place no finer than a province: no address, no postcode, no coordinates.
 *
 * @source CRC/C/OPSC/TKM/CO/1, paras. 6-7, for geographical location
 * @example
 * import { recordedPlaceSchema, type RecordedPlace } from "opsc/victims";
 * const place: RecordedPlace = { country: "TKM", subdivision: "TM-A", settlement: "rural" };
 * recordedPlaceSchema.parse(place).subdivision; //=> "TM-A"
 */
export interface RecordedPlace {
  /** Three-letter code of the country, or why there is none. */
  readonly country: CountryCode;
  /** Code of ISO 3166-2. */
  readonly subdivision?: string | undefined;
  /** Urban or rural. */
  readonly settlement?: Answered<Settlement> | undefined;
}

/** A country, or why there is none. */
export const recordedCountrySchema = z.enum([...recordCountryCodes, ...codesOf(missingReasons)], {
  error: `Expected a three-letter code of ISO 3166-1, or one of ${codesOf(missingReasons).join(", ")}.`,
});

/** A code in the form of ISO 3166-2. */
export const recordedSubdivisionSchema = z.string().regex(/^[A-Z]{2}-[A-Z\d]{1,3}$/, {
  error: 'Expected a code of ISO 3166-2, such as "TM-A"; nothing finer is held.',
});

/** Validates a {@link RecordedPlace}; that the subdivision is one of the country is a rule of the record. */
export const recordedPlaceSchema = z.strictObject({
  country: recordedCountrySchema,
  subdivision: recordedSubdivisionSchema.optional(),
  settlement: z.enum(withMissing(settlements)).optional(),
}) satisfies z.ZodType<RecordedPlace>;
