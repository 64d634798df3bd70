import { iso31661 } from "iso-3166";
import { editDistance } from "./editDistance.js";

/** The one assigned country code that differs least from a wrong one and starts alike, if there is just one. */
export function nearestCountry(code: string): string | undefined {
  const near = iso31661
    .map((country) => country.alpha3)
    .filter((other) => other[0] === code[0] && editDistance(code, other) === 1);
  if (near.length === 1) return near[0];
  const closer = near.filter((other) => other.slice(0, 2) === code.slice(0, 2));
  return closer.length === 1 ? closer[0] : undefined;
}
