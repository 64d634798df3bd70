/** How far sums of bounds may miss 1 by rounding alone. */
const slack = 1e-12;

/**
 * Weights of sum 1 in a box that put as much as they can on the least values (sign 1) or on the greatest (sign -1).
 *
 * @param values - One number for each weight.
 * @param box - Bounds in ascending order.
 * @param sign - Which end.
 * @returns The weights, or undefined where the box holds none of sum 1. Equal values are filled in their order.
 */
export function extremeWeights(
  values: ArrayLike<number>,
  box: { readonly lower: ArrayLike<number>; readonly upper: ArrayLike<number> },
  sign: 1 | -1,
): number[] | undefined {
  const weights = Array.from(box.lower);
  let free = 1 - weights.reduce((sum, weight) => sum + weight, 0);
  if (free < -slack) return undefined;
  const order = weights
    .map((_, place) => place)
    .sort((left, right) => sign * (values[left]! - values[right]!) || left - right);
  for (const place of order) {
    if (free <= slack) break;
    const most = box.upper[place]!;
    const room = most - box.lower[place]!;
    weights[place] = room <= free ? most : weights[place]! + free;
    free -= Math.min(room, free);
  }
  return free > slack ? undefined : weights;
}
