import { alpha2ByAlpha3, subdivisionCodes } from "../../codes/subdivisions.js";
import { packedSign, signOf } from "./packedSign.js";

const base = 37;
const threeDigits = base * base * base;

const digit = (code: string, at: number): number => packedSign(code.charCodeAt(at));

/** Two letters as one integer. */
const packPrefix = (code: string): number => digit(code, 0) * base + digit(code, 1);

/** A code in the form of ISO 3166-2 as one integer; 0 where there is none. */
export function packSubdivision(code: string | undefined): number {
  if (code === undefined) return 0;
  let packed = packPrefix(code);
  for (let at = 3; at < 6; at += 1) packed = packed * base + (at < code.length ? digit(code, at) : 0);
  return packed;
}

/** The same as {@link packSubdivision} from the bytes of a code. */
export function packSubdivisionBytes(bytes: DataView, from: number, to: number): number {
  let packed = packedSign(bytes.getUint8(from)) * base + packedSign(bytes.getUint8(from + 1));
  for (let at = from + 3; at < from + 6; at += 1) {
    packed = packed * base + (at < to ? packedSign(bytes.getUint8(at)) : 0);
  }
  return packed;
}

/** The code that a packed one stands for. */
export function unpackSubdivision(packed: number): string {
  let code = "";
  let left = packed;
  for (let at = 5; at >= 1; at -= 1) {
    code = signOf(left % base) + (at === 2 ? "-" : "") + code;
    left = Math.floor(left / base);
  }
  return code;
}

/** The part of a packed subdivision that says the country. */
const prefixOf = (subdivision: number): number => Math.floor(subdivision / threeDigits);

const prefixes: ReadonlyMap<string, number> = new Map(
  [...alpha2ByAlpha3].map(([country, code]) => [country, packPrefix(code)]),
);

/** A three-letter code as the prefix that its subdivisions have; 0 where the country is missing. */
export const packCountry = (country: string): number => prefixes.get(country) ?? 0;

/** Countries of ISO 3166-1 that ISO 3166-2 lists a second time, as a subdivision of another one. */
const listedTwice: ReadonlyMap<number, number> = new Map(
  (
    [
      ["CN-HK", "HK"],
      ["CN-MO", "MO"],
      ["CN-TW", "TW"],
      ["FI-01", "AX"],
      ["FR-971", "GP"],
      ["FR-972", "MQ"],
      ["FR-973", "GF"],
      ["FR-974", "RE"],
      ["FR-976", "YT"],
      ["FR-BL", "BL"],
      ["FR-MF", "MF"],
      ["FR-NC", "NC"],
      ["FR-PF", "PF"],
      ["FR-PM", "PM"],
      ["FR-TF", "TF"],
      ["FR-WF", "WF"],
      ["NL-AW", "AW"],
      ["NL-BQ1", "BQ"],
      ["NL-BQ2", "BQ"],
      ["NL-BQ3", "BQ"],
      ["NL-CW", "CW"],
      ["NL-SX", "SX"],
      ["NO-21", "SJ"],
      ["NO-22", "SJ"],
      ["US-AS", "AS"],
      ["US-GU", "GU"],
      ["US-MP", "MP"],
      ["US-PR", "PR"],
      ["US-UM", "UM"],
      ["US-VI", "VI"],
    ] as const
  ).map(([subdivision, country]) => [packSubdivision(subdivision), packPrefix(country)]),
);

/** Whether a packed subdivision lies in a packed country. */
export const liesIn = (subdivision: number, country: number): boolean =>
  prefixOf(subdivision) === country || listedTwice.get(subdivision) === country;

/** The packed codes of ISO 3166-2. */
export const packedSubdivisions: ReadonlySet<number> = new Set([...subdivisionCodes].map(packSubdivision));
