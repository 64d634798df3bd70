import * as z from "zod";
import { sexes, type Sex } from "../../codes/sexes.js";
import { withMissing, type Answered } from "../../record/withMissing.js";
import { accusedAgeGroups, type AccusedAgeGroup } from "../codes/accusedAgeGroups.js";
import { nationalityGroups, type NationalityGroup } from "../codes/nationalityGroups.js";
import { personKinds, type PersonKind } from "../codes/personKinds.js";

/**
 * What statistics ask about an accused, and no more: two groups of age, three of nationality. It is data on criminal offences
 * all the same, for which the holder needs a ground of its own.
 *
 * @source CRC/C/OPSC/TKM/CO/1, paras. 30-31, for legal persons; Directive (EU) 2024/1712 for sex, age and citizenship of suspects,
 *   prosecuted and convicted persons
 * @example
 * import { accusedSchema, type Accused } from "opsc/victims";
 * const accused: Accused = { person: "natural", sex: "M", ageGroup: "adult", nationalityGroup: "foreign" };
 * accusedSchema.parse(accused).person; //=> "natural"
 * accusedSchema.safeParse({ ...accused, name: "x" }).success; //=> false
 */
export interface Accused {
  /** Whether the accused is a natural or a legal person. */
  readonly person: Answered<PersonKind>;
  /** Sex as recorded; of a natural person only. */
  readonly sex?: Answered<Sex> | undefined;
  /** Child or adult at the time of the alleged offence; of a natural person only. */
  readonly ageGroup?: Answered<AccusedAgeGroup> | undefined;
  /** Nationality as seen from the State that keeps the record. */
  readonly nationalityGroup?: Answered<NationalityGroup> | undefined;
}

/** Validates an {@link Accused}; that a legal person has neither sex nor age is a rule of the record. */
export const accusedSchema = z.strictObject({
  person: z.enum(withMissing(personKinds)),
  sex: z.enum(withMissing(sexes)).optional(),
  ageGroup: z.enum(withMissing(accusedAgeGroups)).optional(),
  nationalityGroup: z.enum(withMissing(nationalityGroups)).optional(),
}) satisfies z.ZodType<Accused>;
