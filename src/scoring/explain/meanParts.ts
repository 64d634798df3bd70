/**
 * A power mean as a sum of parts that can be joined in any grouping: so that the mean without one child is there for all children at once, and
 * nothing is ever subtracted.
 */
export interface MeanParts {
  /** The part of no child. */
  readonly nothing: number;
  /** The part of one child. */
  readonly part: (share: number, value: number) => number;
  /** Two parts as one. */
  readonly join: (left: number, right: number) => number;
  /** The mean, where the shares of all parts sum to 1. */
  readonly mean: (parts: number) => number;
}

const plus = (left: number, right: number): number => left + right;

const arithmetic: MeanParts = {
  nothing: 0,
  part: (share, value) => share * value,
  join: plus,
  mean: (parts) => parts,
};

const geometric: MeanParts = {
  nothing: 0,
  part: (share, value) => share * Math.log(value),
  join: plus,
  mean: Math.exp,
};

const minimum: MeanParts = {
  nothing: Infinity,
  part: (_, value) => value,
  join: Math.min,
  mean: (parts) => parts,
};

/** ln(e^left + e^right) without overflow. */
const joinLogarithms = (left: number, right: number): number => {
  const most = Math.max(left, right);
  return Math.abs(most) === Infinity ? most : most + Math.log1p(Math.exp(-Math.abs(left - right)));
};

/** The parts of the mean with some exponent, -Infinity being the minimum. */
export function meanParts(power: number): MeanParts {
  if (power === 1) return arithmetic;
  if (power === 0) return geometric;
  if (power === -Infinity) return minimum;
  return {
    nothing: -Infinity,
    part: (share, value) => Math.log(share) + power * Math.log(value),
    join: joinLogarithms,
    mean: (parts) => Math.exp(parts / power),
  };
}
