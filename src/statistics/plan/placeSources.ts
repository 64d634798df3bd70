import { iso31662 } from "iso-3166";
import { countryNameOf } from "../../codes/countries.js";
import { alpha2ByAlpha3 } from "../../codes/subdivisions.js";
import { missingReasons } from "../../victims/codes/missingReasons.js";
import { nationalityStatuses } from "../../victims/codes/nationalityStatuses.js";
import { nationalityGroups } from "../../victims/proceedings/codes/nationalityGroups.js";
import type { RecordedPlace } from "../../victims/record/recordedPlace.js";
import type { VictimRecord } from "../../victims/record/victimRecord.js";
import { categoriesOf } from "./codedField.js";
import { codeEncoder } from "./codeEncoder.js";
import { dimensionIssue, type DimensionSource, type SourceOrIssue } from "./dimensionSource.js";
import type { CountryDimension, NationalityGroupDimension, RegionDimension } from "./planDimension.js";

const placeOf = (from: "offence" | "residence") => (record: VictimRecord) =>
  from === "offence" ? record.placeOfOffence : record.placeOfResidence;

/** Countries with a category each. */
export function countrySource({ from, countries }: CountryDimension): DimensionSource {
  const categories = countries.map((code) => ({ code, label: countryNameOf(code) }));
  if (from === "nationality") {
    return {
      code: "NATIONALITY",
      label: "Nationality",
      categories: [...categories, ...categoriesOf(nationalityStatuses)],
      list: "nationalities",
      encoder: codeEncoder((nationality: string) => nationality),
    };
  }
  const read = placeOf(from === "country-of-offence" ? "offence" : "residence");
  return {
    code: from === "country-of-offence" ? "COUNTRY" : "COUNTRY_RESIDENCE",
    label: from === "country-of-offence" ? "Country of the offence" : "Country of residence",
    categories,
    encoder: codeEncoder((record: VictimRecord) => read(record)?.country),
  };
}

const reasons = new Set<string>(missingReasons.map(({ code }) => code));

/** National, foreign or stateless. */
export const nationalityGroupSource = ({ home }: NationalityGroupDimension): DimensionSource => ({
  code: "NATIONALITY_GROUP",
  label: "Nationality group",
  categories: categoriesOf(nationalityGroups),
  encoder: codeEncoder(({ nationalities }: VictimRecord) => {
    const first = nationalities?.[0];
    if (nationalities === undefined || first === undefined) return undefined;
    if (nationalities.includes(home)) return "national";
    // Whose nationality is undetermined may be a national.
    if (first === "undetermined") return "unknown";
    return first === "stateless" || reasons.has(first) ? first : "foreign";
  }),
});

/** A subdivision; else the country where it is another one, or the reason why there is none. */
const regionOf = (place: RecordedPlace | undefined, country: string): string | undefined =>
  place?.subdivision ?? (place?.country === country ? undefined : place?.country);

/** Subdivisions of a country. */
export function regionSource({ from, country, regions }: RegionDimension): SourceOrIssue {
  const prefix = `${alpha2ByAlpha3.get(country) ?? ""}-`;
  const all = iso31662.filter(({ code }) => code.startsWith(prefix));
  const known = new Set(all.map(({ code }) => code));
  const strange = (regions ?? []).findIndex((code) => !known.has(code));
  if (strange >= 0 || all.length === 0) {
    return dimensionIssue(
      "plan-region-unknown",
      strange >= 0 ? ["regions", strange] : ["country"],
      "Expected codes of ISO 3166-2 of the country that the dimension names.",
    );
  }
  const wanted = new Set(regions ?? known);
  // Beside some of its parts it would be printed as their sum, and be less than it is.
  const inPart = (regions ?? []).findIndex((code) => {
    const parts = all.filter(({ parent }) => parent === code);
    const listed = parts.filter((part) => wanted.has(part.code));
    return listed.length > 0 && listed.length < parts.length;
  });
  if (inPart >= 0) {
    return dimensionIssue(
      "plan-region-in-part",
      ["regions", inPart],
      "Expected this region beside all of its parts or beside none of them: add the others, or leave them out.",
    );
  }
  const categories = all
    .filter(({ code }) => wanted.has(code))
    .map(({ code, name }) => {
      const members = all.filter((region) => region.parent === code && wanted.has(region.code));
      return members.length === 0
        ? { code, label: name }
        : { code, label: name, members: members.map((region) => region.code) };
    });
  const ofOffence = from === "region-of-offence";
  const read = placeOf(ofOffence ? "offence" : "residence");
  return {
    code: ofOffence ? "REGION" : "REGION_RESIDENCE",
    label: ofOffence ? "Region of the offence" : "Region of residence",
    categories,
    encoder: codeEncoder((record: VictimRecord) => regionOf(read(record), country)),
  };
}
