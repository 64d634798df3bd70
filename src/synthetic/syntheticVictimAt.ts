import type { VictimRecord } from "../victims/index.js";
import { movableSource, streams } from "./random/randomSource.js";
import { seedNumber } from "./seedNumber.js";
import { most } from "./syntheticOptions.js";
import { withoutAbsent } from "./withoutAbsent.js";
import { writeVictim } from "./writeVictim.js";

/**
 * One synthetic victim record by its index, without those before it: the valid one, whatever share is broken elsewhere.
 *
 * @param seed - A whole number from 0 to 4,294,967,295, or a text.
 * @param index - Its place in `syntheticVictims` of the same seed, counted from 0.
 * @throws RangeError where one of them is out of its range.
 * @example
 * import { syntheticVictimAt, syntheticVictims } from "opsc/synthetic";
 * const [, second] = syntheticVictims({ count: 2, seed: 5 });
 * JSON.stringify(syntheticVictimAt(5, 1)) === JSON.stringify(second); //=> true
 */
export function syntheticVictimAt(seed: number | string, index: number): VictimRecord {
  const number = seedNumber(seed);
  if (!Number.isInteger(index) || index < 0 || index > most) {
    throw new RangeError(`expected an index that is a whole number from 0 to ${most}`);
  }
  const random = movableSource();
  random.moveTo(number, index, streams.victim);
  return withoutAbsent(writeVictim(number, index, random));
}
