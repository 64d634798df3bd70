import { alpha2ByAlpha3, subdivisionCodes } from "../../codes/subdivisions.js";

const base = 37;
const threeDigits = base * base * base;

/** 1 to 10 for a digit, 11 to 36 for a capital letter. */
const digit = (code: string, at: number): number => {
  const unit = code.charCodeAt(at);
  return unit <= 57 ? unit - 47 : unit - 54;
};

/** Two letters as one integer. */
const packPrefix = (code: string): number => digit(code, 0) * base + digit(code, 1);

/** A code in the form of ISO 3166-2 as one integer; 0 where there is none. */
export function packSubdivision(code: string | undefined): number {
  if (code === undefined) return 0;
  let packed = packPrefix(code);
  for (let at = 3; at < 6; at += 1) packed = packed * base + (at < code.length ? digit(code, at) : 0);
  return packed;
}

/** The part of a packed subdivision that says the country. */
export const prefixOf = (subdivision: number): number => Math.floor(subdivision / threeDigits);

const prefixes: ReadonlyMap<string, number> = new Map(
  [...alpha2ByAlpha3].map(([country, code]) => [country, packPrefix(code)]),
);

/** A three-letter code as the prefix that its subdivisions have; 0 where the country is missing. */
export const packCountry = (country: string): number => prefixes.get(country) ?? 0;

/** The packed codes of ISO 3166-2. */
export const packedSubdivisions: ReadonlySet<number> = new Set([...subdivisionCodes].map(packSubdivision));
