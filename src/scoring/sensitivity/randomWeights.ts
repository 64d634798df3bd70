import { xoshiro } from "../../synthetic/random/xoshiro.js";
import { mix } from "../../synthetic/random/mix.js";

/**
 * Weights that follow from one number from 0 to below 1: each its own weight times a factor between 1 - tolerance and 1 + tolerance. A mean
 * divides them by their sum, so that they stay weights of one group. The two sets used last are kept.
 */
export function randomWeights(weight: Float64Array, tolerance: number): (input: number) => Float64Array {
  const { next, start } = xoshiro();
  const kept = [
    { input: -1, weights: weight.slice() },
    { input: -1, weights: weight.slice() },
  ] as const;
  let turn = 0;
  const scale = (2 * tolerance) / 2 ** 32;
  return (input) => {
    for (const entry of kept) if (entry.input === input) return entry.weights;
    turn = 1 - turn;
    const entry = kept[turn] as { input: number; weights: Float64Array };
    const key = Math.floor(input * 2 ** 32);
    start(mix(key), mix(key ^ 0x9e3779b9), mix(key ^ 0x85ebca6b), 1);
    for (let place = 0; place < weight.length; place += 1) {
      entry.weights[place] = weight[place]! * (1 - tolerance + scale * next());
    }
    entry.input = input;
    return entry.weights;
  };
}
