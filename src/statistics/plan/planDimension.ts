import * as z from "zod";
import { ageBands, type AgeBand } from "../../codes/ageBands.js";
import type { CountryCode } from "../../codes/countries.js";
import { codesOf } from "../../codes/codesOf.js";
import { recordCountryCodes } from "../../codes/subdivisions.js";
import { categorySchema, dimensionSchema } from "../model/dimension.js";
import { categoryGroupSchema, type CategoryGroup } from "./categoryGroup.js";
import { codedFieldNames, type CodedFieldName } from "./codedFields.js";
import { recordedDates, type RecordedDateName } from "./recordedDates.js";

/** What every dimension of a plan may say. */
interface Named {
  /** Code of the dimension, as a column name; a usual one where it is left out, such as `SEX`. */
  readonly code?: string | undefined;
  /** Label in English; a usual one where it is left out. */
  readonly label?: string | undefined;
  /** Categories that are counted together beside each one of them. */
  readonly groups?: readonly CategoryGroup[] | undefined;
}

/**
 * A dimension whose categories are the codes of one of the package's lists.
 *
 * @example
 * import type { CodedDimension } from "opsc/statistics";
 * const dimension: CodedDimension = { from: "sex", values: ["F", "M"] };
 * dimension.from; //=> "sex"
 */
export interface CodedDimension extends Named {
  /** The field. */
  readonly from: CodedFieldName;
  /** Codes that have a category of their own, all others being counted as `_O`; all codes of the list where it is left out. */
  readonly values?: readonly string[] | undefined;
}

/**
 * An age band of a plan's own.
 *
 * @example
 * import type { PlanAgeBand } from "opsc/statistics";
 * const band: PlanAgeBand = { code: "Y0T6", label: "Under 7 years", minimum: 0, maximum: 6 };
 * band.maximum - band.minimum; //=> 6
 */
export interface PlanAgeBand {
  /** Code. */
  readonly code: string;
  /** Label in English. */
  readonly label: string;
  /** First completed year of age that belongs to the band. */
  readonly minimum: number;
  /** Last completed year of age that belongs to it. */
  readonly maximum: number;
}

/**
 * Age in bands. A band that holds others is a group of them, so that several hierarchies nest; those that hold no other share out the
 * ages. An age that may lie in two of them is counted as `_U`, one that lies in none as `_O`.
 *
 * @example
 * import type { AgeDimension } from "opsc/statistics";
 * const dimension: AgeDimension = { from: "age-at-offence", bands: ["Y0T17", "Y0T14", "Y15T17"] };
 * dimension.bands?.length; //=> 3
 */
export interface AgeDimension extends Named {
  /** Which of the two ages. */
  readonly from: "age-at-offence" | "age-at-registration";
  /** Codes of `ageBands`, or bands of the plan's own; those of five years and their sums where it is left out. */
  readonly bands?: readonly (AgeBand | PlanAgeBand)[] | undefined;
}

/**
 * The year of one of a record's dates, among reference years. A record whose date is certainly of another year is not counted in
 * the plan at all; one whose date is not known is counted as `_U`.
 *
 * @source Judgement of the authors of this package: three reference years, so that a reader sees whether counts rise or fall. Not verified
 *   in a document of the Committee.
 * @example
 * import type { YearDimension } from "opsc/statistics";
 * const dimension: YearDimension = { from: "year", date: "registered", years: [2022, 2023, 2024] };
 * dimension.years.length; //=> 3
 */
export interface YearDimension extends Named {
  /** Says which kind of dimension this is. */
  readonly from: "year";
  /** The date: a key of a victim record's dates or criminal case, or the stage of an event of proceedings. */
  readonly date: RecordedDateName;
  /** The reference years. */
  readonly years: readonly number[];
}

/**
 * Countries, each with a category of its own, and `_O` for all others.
 *
 * @example
 * import type { CountryDimension } from "opsc/statistics";
 * const dimension: CountryDimension = { from: "nationality", countries: ["TKM", "UZB"] };
 * dimension.countries; //=> ["TKM", "UZB"]
 */
export interface CountryDimension extends Named {
  /** What the country is. Somebody with two nationalities counts in both. */
  readonly from: "nationality" | "country-of-offence" | "country-of-residence";
  /** Three-letter codes. */
  readonly countries: readonly CountryCode[];
}

/**
 * National, foreign or stateless, as seen from one State; whoever has its nationality is national, alone or beside another one.
 *
 * @example
 * import type { NationalityGroupDimension } from "opsc/statistics";
 * const dimension: NationalityGroupDimension = { from: "nationality-group", home: "TKM" };
 * dimension.home; //=> "TKM"
 */
export interface NationalityGroupDimension extends Named {
  /** Says which kind of dimension this is. */
  readonly from: "nationality-group";
  /** Three-letter code of the State. */
  readonly home: CountryCode;
}

/**
 * Subdivisions of one country; places in other countries are counted as `_O`. A subdivision that others lie in is a group of them.
 *
 * @source ISO 3166-2, as the package iso-3166 carries it
 * @example
 * import type { RegionDimension } from "opsc/statistics";
 * const dimension: RegionDimension = {
 *   from: "region-of-offence",
 *   country: "TKM",
 *   groups: [{ code: "NORTH", label: "North", members: ["TM-B", "TM-D"] }],
 * };
 * dimension.groups?.length; //=> 1
 */
export interface RegionDimension extends Named {
  /** Which place. */
  readonly from: "region-of-offence" | "region-of-residence";
  /** Three-letter code of the country. */
  readonly country: CountryCode;
  /** Codes of ISO 3166-2 that have a category of their own; all of the country where it is left out. */
  readonly regions?: readonly string[] | undefined;
}

/**
 * Tokens of a list of the caller's: ethnic origin, or bands of a national socio-economic scheme.
 *
 * @example
 * import type { TokenDimension } from "opsc/statistics";
 * const dimension: TokenDimension = { from: "ethnic-origin", tokens: [{ code: "E01", label: "First group" }] };
 * dimension.tokens.length; //=> 1
 */
export interface TokenDimension extends Named {
  /** What the tokens stand for. Somebody with two origins counts in both. */
  readonly from: "ethnic-origin" | "national-socio-economic-band";
  /** The tokens with their labels. */
  readonly tokens: readonly { readonly code: string; readonly label: string }[];
}

/**
 * Socio-economic status by a scheme that has a list; status by another scheme is counted as `_O`.
 *
 * @example
 * import type { SocioEconomicDimension } from "opsc/statistics";
 * const dimension: SocioEconomicDimension = { from: "socio-economic-band", scheme: "wealth-quintile" };
 * dimension.scheme; //=> "wealth-quintile"
 */
export interface SocioEconomicDimension extends Named {
  /** Says which kind of dimension this is. */
  readonly from: "socio-economic-band";
  /** The scheme. */
  readonly scheme: "wealth-quintile" | "poverty-line";
}

/**
 * One dimension of a plan: which field of the record it reads, and what its categories are.
 *
 * Beside its own categories every dimension has `_O` (other), `_U` (unknown, not asked, declined or not certain), `_Z` (not
 * applicable) and `_X` (not collected: the key is absent), where anything is counted there.
 *
 * @example
 * import { planDimensionSchema, type PlanDimension } from "opsc/statistics";
 * const dimension: PlanDimension = { from: "stage" };
 * planDimensionSchema.safeParse(dimension).success; //=> true
 */
export type PlanDimension =
  | CodedDimension
  | AgeDimension
  | YearDimension
  | CountryDimension
  | NationalityGroupDimension
  | RegionDimension
  | TokenDimension
  | SocioEconomicDimension;

const named = {
  code: dimensionSchema.shape.code.optional(),
  label: z.string().min(1).optional(),
  groups: z.array(categoryGroupSchema).optional(),
};
const code = categorySchema.shape.code;
const country = z.enum(recordCountryCodes, { error: "Expected a three-letter code of ISO 3166-1." });
const years = z.int().min(0).max(120);

/** Validates a {@link PlanDimension}; unknown keys are refused. */
export const planDimensionSchema = z.discriminatedUnion("from", [
  z.strictObject({ ...named, from: z.enum(codedFieldNames), values: z.array(code).min(1).optional() }),
  z.strictObject({
    ...named,
    from: z.enum(["age-at-offence", "age-at-registration"]),
    bands: z
      .array(
        z.union([
          z.enum(codesOf(ageBands)),
          z.strictObject({ code, label: z.string().min(1), minimum: years, maximum: years }),
        ]),
      )
      .min(1)
      .optional(),
  }),
  z.strictObject({
    ...named,
    from: z.literal("year"),
    date: z.enum(recordedDates),
    years: z.array(z.int().min(1900).max(2200)).min(1),
  }),
  z.strictObject({
    ...named,
    from: z.enum(["nationality", "country-of-offence", "country-of-residence"]),
    countries: z.array(country).min(1),
  }),
  z.strictObject({ ...named, from: z.literal("nationality-group"), home: country }),
  z.strictObject({
    ...named,
    from: z.enum(["region-of-offence", "region-of-residence"]),
    country,
    regions: z.array(code).min(1).optional(),
  }),
  z.strictObject({
    ...named,
    from: z.enum(["ethnic-origin", "national-socio-economic-band"]),
    tokens: z.array(z.strictObject({ code, label: z.string().min(1) })).min(1),
  }),
  z.strictObject({
    ...named,
    from: z.literal("socio-economic-band"),
    scheme: z.enum(["wealth-quintile", "poverty-line"]),
  }),
]) satisfies z.ZodType<PlanDimension>;
