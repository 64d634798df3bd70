import type { NodeGrade } from "../model/complianceScore.js";
import type { Interval } from "../model/interval.js";

/** Rounds outward, so that what is printed holds what is meant; a rounding error is no hundredth. */
const down = (value: number): string => (Math.floor(value * 100 + 1e-9) / 100).toFixed(2);
const up = (value: number): string => (Math.ceil(value * 100 - 1e-9) / 100).toFixed(2);

/** An interval as words that follow "lies". */
export const boundsInWords = ({ lower, upper }: Interval): string =>
  lower === upper ? `at ${lower.toFixed(2)}` : `between ${down(lower)} and ${up(upper)}`;

/** A grade, or the span of grades. */
export const gradeInWords = ({ grade, lowest, highest }: NodeGrade): string => {
  if (grade !== null) return `grade ${grade}`;
  return lowest === highest ? "no grade" : `no grade, anything from ${lowest} to ${highest}`;
};

/** A share of 1 in hundredths. */
export const shareInWords = (share: number): string => `${Number((share * 100).toFixed(1))} %`;

/** Names in one sentence; beyond a number of them only how many more there are. */
export const namesInWords = (names: readonly string[], most: number): string => {
  const shown = names.slice(0, most);
  const more = names.length - shown.length;
  return `${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
};
