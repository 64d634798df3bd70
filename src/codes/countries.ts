import { iso31661 } from "iso-3166";

/**
 * A country code of ISO 3166-1, three letters, as document symbols use it.
 *
 * @example
 * import { isCountryCode, type CountryCode } from "opsc/codes";
 * const code: CountryCode = "TKM";
 * isCountryCode(code); //=> true
 */
export type CountryCode = string;

const byCode: ReadonlyMap<string, string> = new Map(
  iso31661.map((country) => [country.alpha3, country.name]),
);

/**
 * Every three-letter code that ISO 3166-1 assigns, in alphabetical order; what a schema lists.
 *
 * @source ISO 3166-1, as the package iso-3166 carries it
 */
export const countryCodes: readonly CountryCode[] = [...byCode.keys()].sort();

/**
 * Whether ISO 3166-1 assigns this three-letter code.
 *
 * @param code - Three capital letters.
 * @returns False for anything else, reserved and withdrawn codes included.
 * @source ISO 3166-1, as the package iso-3166 carries it
 * @example
 * import { isCountryCode } from "opsc/codes";
 * isCountryCode("QAT"); //=> true
 * isCountryCode("QAR"); //=> false
 */
export function isCountryCode(code: string): boolean {
  return byCode.has(code);
}

/**
 * "Moldova, Republic of" is printed as "Republic of Moldova" or "Moldova (Republic of)" in UN documents.
 * A comma before the members of a group ("Saint Helena, Ascension and Tristan da Cunha") stays.
 */
const spellings = (name: string): readonly [string, ...string[]] => {
  const [head, tail] = name.split(", ");
  if (head === undefined || tail === undefined || tail.includes(" and ")) return [name];
  return [`${head} (${tail})`, `${tail} ${head}`, name];
};

/** Names that UN documents use or used and that ISO 3166 does not have. */
const otherNames: readonly (readonly [name: string, code: string])[] = [
  ["Bolivia", "BOL"],
  ["Brunei", "BRN"],
  ["Cape Verde", "CPV"],
  ["Cabo Verde", "CPV"],
  ["China", "CHN"],
  ["Côte d'Ivoire", "CIV"],
  ["Czech Republic", "CZE"],
  ["Czechia", "CZE"],
  ["Democratic People's Republic of Korea", "PRK"],
  ["Democratic Republic of the Congo", "COD"],
  ["Congo", "COG"],
  ["Holy See", "VAT"],
  ["Kingdom of the Netherlands", "NLD"],
  ["Netherlands", "NLD"],
  ["Libyan Arab Jamahiriya", "LBY"],
  ["Niger", "NER"],
  ["North Macedonia", "MKD"],
  ["Republic of Korea", "KOR"],
  ["Republic of Moldova", "MDA"],
  ["State of Palestine", "PSE"],
  ["Swaziland", "SWZ"],
  ["Eswatini", "SWZ"],
  ["Syrian Arab Republic", "SYR"],
  ["the former Yugoslav Republic of Macedonia", "MKD"],
  ["Turkey", "TUR"],
  ["Türkiye", "TUR"],
  ["United Kingdom", "GBR"],
  ["United Kingdom of Great Britain and Northern Ireland", "GBR"],
  ["United Republic of Tanzania", "TZA"],
  ["United States", "USA"],
  ["United States of America", "USA"],
  ["Venezuela", "VEN"],
  ["Viet Nam", "VNM"],
];

const fold = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[’‘`]/g, "'")
    .replace(/^the\s+/i, "")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();

const byName: ReadonlyMap<string, string> = new Map([
  ...iso31661.flatMap((country) =>
    spellings(country.name).map((name) => [fold(name), country.alpha3] as const),
  ),
  ...otherNames.map(([name, code]) => [fold(name), code] as const),
]);

/**
 * The ISO 3166-1 code of a State's name as United Nations documents print it, old names included.
 *
 * @param name - The name, with or without "the", in any case, with any apostrophe.
 * @returns The code, or `undefined` for a name that is not known.
 * @source ISO 3166-1, as the package iso-3166 carries it; the Secretariat's other spellings added by hand
 * @example
 * import { countryCodeOf } from "opsc/codes";
 * countryCodeOf("the Republic of Moldova"); //=> "MDA"
 * countryCodeOf("Bolivia (Plurinational State of)"); //=> "BOL"
 */
export function countryCodeOf(name: string): CountryCode | undefined {
  return byName.get(fold(name));
}

const displayNames: ReadonlyMap<string, string> = new Map([
  ["CIV", "Côte d’Ivoire"],
  ["PRK", "Democratic People’s Republic of Korea"],
  ["COD", "Democratic Republic of the Congo"],
  ["VAT", "Holy See"],
  ["KOR", "Republic of Korea"],
  ["MDA", "Republic of Moldova"],
  ["PSE", "State of Palestine"],
  ["TZA", "United Republic of Tanzania"],
]);

/**
 * The name of a State in the form that United Nations documents use.
 *
 * @param code - A three-letter code.
 * @returns The name, or the code itself where it is not one.
 * @example
 * import { countryNameOf } from "opsc/codes";
 * countryNameOf("TKM"); //=> "Turkmenistan"
 * countryNameOf("IRN"); //=> "Iran (Islamic Republic of)"
 */
export function countryNameOf(code: CountryCode): string {
  const name = byCode.get(code);
  if (name === undefined) return code;
  return displayNames.get(code) ?? spellings(name)[0].replaceAll("'", "’");
}
