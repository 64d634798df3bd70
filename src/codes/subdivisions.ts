import { iso31661, iso31662 } from "iso-3166";

/** `XKX` is user-assigned and common in statistics; its use says nothing about the standing of any territory. */
const userAssigned = { alpha2: "XK", alpha3: "XKX" } as const;

/**
 * The three-letter codes that a record may hold: those of ISO 3166-1, and `XKX`, which statistical collections use.
 *
 * @source ISO 3166-1, as the package iso-3166 carries it
 */
export const recordCountryCodes: readonly [string, ...string[]] = [
  userAssigned.alpha3,
  ...iso31661.map((country) => country.alpha3),
].sort() as [string, ...string[]];

/**
 * The two-letter codes by three-letter ones, as subdivisions begin with them.
 *
 * @source ISO 3166-1, as the package iso-3166 carries it
 */
export const alpha2ByAlpha3: ReadonlyMap<string, string> = new Map([
  [userAssigned.alpha3, userAssigned.alpha2],
  ...iso31661.map((country) => [country.alpha3, country.alpha2] as const),
]);

// Marked as free of effects: five thousand subdivisions stay out of a bundle that asks for countries alone.
/**
 * The codes of ISO 3166-2.
 *
 * @source ISO 3166-2, as the package iso-3166 carries it
 */
export const subdivisionCodes: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ iso31662.map((subdivision) => subdivision.code),
);

/**
 * Whether ISO 3166-2 lists a subdivision.
 *
 * @param code - Two letters of the country, a hyphen, one to three letters or digits.
 * @returns False for anything else, withdrawn codes included.
 * @source ISO 3166-2, as the package iso-3166 carries it
 * @example
 * import { isSubdivisionCode } from "opsc/codes";
 * isSubdivisionCode("TM-A"); //=> true
 * isSubdivisionCode("TM-Z"); //=> false
 */
export function isSubdivisionCode(code: string): boolean {
  return subdivisionCodes.has(code);
}

/**
 * Whether a subdivision lies in a country, by its first two letters.
 *
 * @param subdivision - A code in the form of ISO 3166-2.
 * @param country - A three-letter code.
 * @returns False also where the country is not known.
 * @source ISO 3166-1 and 3166-2
 * @example
 * import { isSubdivisionOf } from "opsc/codes";
 * isSubdivisionOf("TM-A", "TKM"); //=> true
 * isSubdivisionOf("TM-A", "TUR"); //=> false
 */
export function isSubdivisionOf(subdivision: string, country: string): boolean {
  const prefix = alpha2ByAlpha3.get(country);
  return prefix !== undefined && subdivision.startsWith(`${prefix}-`);
}
