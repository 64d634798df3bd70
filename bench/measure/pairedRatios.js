// Two ways through the same slices of data, one right after the other, so that what slows the machine slows both.
import { cpuClock } from "./cpuClock.js";
import { median, quantile } from "./median.js";

const clock = cpuClock();

const timed = (run, slice) => {
  const start = clock.now();
  run(slice);
  return clock.now() - start;
};

/**
 * Times `variant` against `floor`, slice by slice, taking turns at going first.
 *
 * @param floor - Does the floor's work on one slice.
 * @param variant - Does the variant's.
 * @param slices - Slices of equal size.
 * @param pairs - How many pairs to time, after `warmUp` that are not.
 * @returns Medians of the nanoseconds a slice took, and of the ratio within each pair with the middle half of them.
 */
export const pairedRatios = (floor, variant, slices, { pairs, warmUp }) => {
  const floors = [];
  const variants = [];
  const ratios = [];
  for (let turn = 0; turn < warmUp + pairs; turn += 1) {
    const slice = slices[turn % slices.length];
    let floorTime;
    let variantTime;
    // Every other slice, and in the next round the others, so that no slice is always read first by the same one.
    if ((turn + Math.floor(turn / slices.length)) % 2 === 0) {
      floorTime = timed(floor, slice);
      variantTime = timed(variant, slice);
    } else {
      variantTime = timed(variant, slice);
      floorTime = timed(floor, slice);
    }
    if (turn < warmUp) continue;
    floors.push(floorTime);
    variants.push(variantTime);
    ratios.push(variantTime / floorTime);
  }
  return {
    clock: clock.name,
    floor: median(floors),
    variant: median(variants),
    ratio: median(ratios),
    lower: quantile(ratios, 0.25),
    upper: quantile(ratios, 0.75),
  };
};
