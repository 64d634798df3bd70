import { iso31661 } from "iso-3166";
import { countryCodeOf, isCountryCode, type CountryCode } from "../../codes/countries.js";

const byAlpha2: ReadonlyMap<string, CountryCode> = new Map(
  iso31661.map(({ alpha2, alpha3 }) => [alpha2, alpha3]),
);

/** The three-letter code of a name, a two-letter or a three-letter code. */
export function countryOf(value: string): CountryCode | undefined {
  const trimmed = value.trim();
  const capitals = trimmed.toUpperCase();
  return countryCodeOf(trimmed) ?? byAlpha2.get(capitals) ?? (isCountryCode(capitals) ? capitals : undefined);
}

const treatyBodySymbol = /^(?:CAT|CCPR|CED|CEDAW|CERD|CMW|CRC|CRPD)\/C\/|^E\/C\.12\/|^CAT\/OP\//;

/** The State that the symbol of a treaty body's document names. */
export function countryOfSymbol(symbol: string): CountryCode | undefined {
  if (!treatyBodySymbol.test(symbol)) return undefined;
  return symbol
    .split("/")
    .slice(2)
    .find((part) => /^[A-Z]{3}$/.test(part) && isCountryCode(part));
}
