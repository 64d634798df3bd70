import { iso31661 } from "iso-3166";
import { editDistance } from "../../issues/editDistance.js";

const lettersOf = (code: string): string => Array.from(code).sort().join("");

/** The one assigned country code that differs least from a wrong one and starts alike, if there is just one. */
export function nearestCountry(code: string): string | undefined {
  const near = iso31661
    .map((country) => country.alpha3)
    .filter((other) => other.startsWith(code.slice(0, 1)) && editDistance(code, other) === 1);
  if (near.length === 1) return near[0];
  // Among several, swapped letters ("TMK") tell most, then the same beginning ("ROM").
  const swapped = near.filter((other) => lettersOf(other) === lettersOf(code));
  if (swapped.length === 1) return swapped[0];
  const closer = near.filter((other) => other.startsWith(code.slice(0, 2)));
  return closer.length === 1 ? closer[0] : undefined;
}
