import { ageSource } from "./ageSource.js";
import { socioEconomicSource, tokenSource } from "./bandSources.js";
import { codedSource } from "./codedSource.js";
import { dimensionIssue, type SourceOrIssue } from "./dimensionSource.js";
import { countrySource, nationalityGroupSource, regionSource } from "./placeSources.js";
import type {
  CountryDimension,
  NationalityGroupDimension,
  PlanDimension,
  RegionDimension,
  SocioEconomicDimension,
  TokenDimension,
} from "./planDimension.js";
import { yearSource } from "./yearSource.js";

type VictimDimension =
  CountryDimension | NationalityGroupDimension | RegionDimension | SocioEconomicDimension | TokenDimension;

/** What a dimension of a plan comes to in one kind of record. */
export function sourceOf(dimension: PlanDimension, of: "victims" | "proceedings"): SourceOrIssue {
  switch (dimension.from) {
    case "year":
      return yearSource(dimension, of);
    case "age-at-offence":
    case "age-at-registration":
      return ageSource(dimension, of);
    case "nationality":
    case "country-of-offence":
    case "country-of-residence":
    case "nationality-group":
    case "region-of-offence":
    case "region-of-residence":
    case "ethnic-origin":
    case "national-socio-economic-band":
    case "socio-economic-band":
      return of === "victims" ? ofVictims(dimension) : elsewhere;
    default:
      return codedSource(dimension, of);
  }
}

const elsewhere = dimensionIssue(
  "plan-field-of-other-record",
  ["from"],
  "Expected a field of proceedings: this one belongs to victim records.",
);

function ofVictims(dimension: VictimDimension): SourceOrIssue {
  switch (dimension.from) {
    case "nationality-group":
      return nationalityGroupSource(dimension);
    case "region-of-offence":
    case "region-of-residence":
      return regionSource(dimension);
    case "ethnic-origin":
    case "national-socio-economic-band":
      return tokenSource(dimension);
    case "socio-economic-band":
      return socioEconomicSource(dimension);
    case "nationality":
    case "country-of-offence":
    case "country-of-residence":
      return countrySource(dimension);
  }
}
