import type { Dimension } from "../model/dimension.js";
import { leavesOf } from "../model/membership.js";

/** A dimension in integers: its leaves by number, and the leaves of each of its codes. */
export interface DimensionIndex {
  /** The dimension. */
  readonly dimension: Dimension;
  /** Codes of its leaves, in its order. */
  readonly leaves: readonly string[];
  /** Number of each leaf. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Codes in the order in which tables print them: the categories, then the total. */
  readonly codes: readonly string[];
  /** Numbers of the leaves of each code, ascending; of all for the total. */
  readonly members: ReadonlyMap<string, readonly number[]>;
}

/**
 * Numbers the leaves of a dimension.
 *
 * @param dimension - Any dimension.
 * @returns Undefined where two categories have one code, one of them has that of the total, or a group names a member that is not there
 *   or has no leaf, being its own only member.
 */
export function dimensionIndex(dimension: Dimension): DimensionIndex | undefined {
  const codes = [...dimension.categories.map(({ code }) => code), dimension.total];
  if (new Set(codes).size !== codes.length) return undefined;
  const leaves = dimension.categories.filter(({ members }) => members === undefined).map(({ code }) => code);
  const numbers = new Map(leaves.map((code, number) => [code, number]));
  const members = new Map<string, readonly number[]>();
  for (const code of codes) {
    const own = leavesOf(dimension, code);
    if (own === undefined || own.size === 0) return undefined;
    members.set(
      code,
      leaves.flatMap((leaf, number) => (own.has(leaf) ? number : [])),
    );
  }
  return { dimension, leaves, numbers, codes, members };
}

/** Numbers of the leaves of some codes of a dimension. */
export const leavesOfCodes = ({ members }: DimensionIndex, codes: readonly string[]): ReadonlySet<number> =>
  new Set([...members].flatMap(([code, leaves]) => (codes.includes(code) ? leaves : [])));
