import type { Interval } from "../model/interval.js";

/** Decimals of a written degree. */
const decimals = 3;
const scale = 10 ** decimals;
/** What the computer's arithmetic may have added or lost. */
const tolerance = 1e-9;

/** The lower end as it is written, rounded down. */
export const writtenLower = (lower: number): string =>
  (Math.floor((lower + tolerance) * scale) / scale).toFixed(decimals);

/** The upper end as it is written, rounded up. */
export const writtenUpper = (upper: number): string =>
  (Math.ceil((upper - tolerance) * scale) / scale).toFixed(decimals);

/** An interval as it is written: rounded outwards, so that it never says more than is known. */
export const writtenInterval = ({ lower, upper }: Interval): string =>
  `${writtenLower(lower)}-${writtenUpper(upper)}`;

/** A share as it is written, in whole per cent; what is little is not nothing, and what is nearly all is not all. */
export const writtenShare = (share: number): string => {
  const percent = Math.round(share * 100);
  if (share > tolerance && percent === 0) return "<1 %";
  if (share < 1 - tolerance && percent === 100) return ">99 %";
  return `${percent} %`;
};
