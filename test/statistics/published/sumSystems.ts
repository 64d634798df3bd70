import { SumSystem } from "../../../src/statistics/published/sumSystem.js";
import type { Random } from "../../support/randomOf.js";

/** Numbers within bounds and sums of some of them, and what each can be by trying them all; undefined where nothing fits. */
export interface SmallSystem {
  readonly system: () => SumSystem;
  readonly expected: readonly (readonly [number, number])[] | undefined;
}

/** A random system that is small enough to try everything. */
export function smallSystem(random: Random): SmallSystem {
  const below = (end: number): number => Math.floor(random() * end);
  const size = 4 + below(4);
  const lower = Array.from({ length: size }, (): number => (random() < 0.3 ? 1 : 0));
  const upper = lower.map((least) => least + (random() < 0.2 ? 0 : 1 + below(3)));
  const sums = Array.from({ length: 2 + below(4) }, () => {
    const rest = [...lower.keys()];
    return Array.from({ length: 3 + below(2) }, () => rest.splice(below(rest.length), 1)[0]!);
  });
  const values = lower.slice();
  let expected: [number, number][] | undefined;
  const go = (number: number): void => {
    if (number < size) {
      for (let value = lower[number]!; value <= upper[number]!; value += 1) {
        values[number] = value;
        go(number + 1);
      }
      return;
    }
    const fits = sums.every(
      ([total, ...parts]) => values[total!] === parts.reduce((sum, part) => sum + values[part]!, 0),
    );
    if (!fits) return;
    expected ??= values.map((value) => [value, value]);
    for (const [place, value] of values.entries()) {
      const [least, most] = expected[place]!;
      expected[place] = [Math.min(least, value), Math.max(most, value)];
    }
  };
  go(0);
  return {
    expected,
    system: () =>
      new SumSystem(
        Float64Array.from(lower),
        Float64Array.from(upper),
        sums.map((sum) => Int32Array.from(sum)),
      ),
  };
}

/** The bounds of a system as pairs. */
export const boundsOf = ({ lower, upper }: SumSystem): readonly (readonly [number, number])[] =>
  [...lower].map((least, number) => [least, upper[number]!]);
