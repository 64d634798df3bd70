import type { CompiledFramework } from "../compile/compiledFramework.js";
import type { Power } from "../model/power.js";
import type { ScoringPolicy } from "../model/scoringPolicy.js";

const exponent = (power: Power): number => (power === "minimum" ? -Infinity : power);

/** The exponent at each place if every group took it from these two, whatever the framework says: `across` a root over groups, else `within`. */
export function uniformPowers(
  { end, isItem, size }: CompiledFramework,
  { within, across }: ScoringPolicy["powers"],
): Float64Array {
  const powers = Float64Array.from({ length: size }, (_, place) =>
    isItem[place] === 1 ? 1 : exponent(within),
  );
  const last = end[0]!;
  for (let child = 1; child < last; child = end[child]!) {
    if (isItem[child] === 0) powers[0] = exponent(across);
  }
  return powers;
}
