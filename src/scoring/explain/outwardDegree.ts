import { rounding } from "../evaluate/rounding.js";

const hundred = 100;

/**
 * An end of an interval of degrees with two decimals, rounded outwards: what is written of an interval holds all of it. An end that misses
 * two decimals by the computer's rounding alone is taken for them.
 *
 * @param degree - The end, from 0 to 1.
 * @param end - Which end.
 * @returns The nearest number of hundredths that is not above a lower end, or not below an upper one.
 */
export function outwardDegree(degree: number, end: "lower" | "upper"): number {
  const hundredths = Math.round(degree * hundred);
  const nearest = hundredths / hundred;
  if (end === "lower") return nearest > degree + rounding ? (hundredths - 1) / hundred : nearest;
  return nearest < degree - rounding ? (hundredths + 1) / hundred : nearest;
}
