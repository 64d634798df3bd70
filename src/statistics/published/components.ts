import type { SumSystem } from "./sumSystem.js";

/** Open numbers that hang together, and the sums that join them. */
export interface Component {
  /** The numbers, ascending. */
  readonly numbers: Int32Array;
  /** Places of the sums, ascending. */
  readonly sums: readonly number[];
}

/** Splits the numbers that are not settled yet into those that have nothing to do with each other; numbers in no sum are left out. */
export function components({ lower, upper, sums, sumsOf }: SumSystem): Component[] {
  const open = (number: number): boolean => lower[number] !== upper[number];
  const seenSums = new Set<number>();
  const seen = new Uint8Array(lower.length);
  const found: Component[] = [];
  for (let start = 0; start < lower.length; start += 1) {
    if (seen[start] === 1 || !open(start) || sumsOf[start]?.length === 0) continue;
    seen[start] = 1;
    const numbers = [start];
    const joined: number[] = [];
    // The list grows while it is walked.
    for (const known of numbers) {
      for (const place of sumsOf[known]!) {
        if (seenSums.has(place)) continue;
        seenSums.add(place);
        joined.push(place);
        for (const number of sums[place]!) {
          if (seen[number] === 1 || !open(number)) continue;
          seen[number] = 1;
          numbers.push(number);
        }
      }
    }
    found.push({
      numbers: Int32Array.from(numbers).sort(),
      sums: joined.sort((left, right) => left - right),
    });
  }
  return found;
}
