import { streams, type MovableSource } from "../random/randomSource.js";

const million = 1_000_000;

/**
 * Which of the broken records this one is, counted from 0, or -1 where it is sound. The indexes are cut into runs of as many as one
 * broken record falls to, and the seed says which one of each run it is: so the share is exact and no order shows.
 *
 * @param perMillion - How many of a million records are broken.
 */
export const brokenNumber = (
  seed: number,
  index: number,
  perMillion: number,
  random: MovableSource,
): number => {
  if (perMillion === 0) return -1;
  const run = Math.floor((index * perMillion) / million);
  const first = Math.ceil((run * million) / perMillion);
  const next = Math.ceil(((run + 1) * million) / perMillion);
  random.moveTo(seed, run, streams.position);
  return index === first + (random.next() % (next - first)) ? run : -1;
};
