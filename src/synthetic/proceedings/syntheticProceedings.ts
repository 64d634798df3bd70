import type { ProceedingRecord } from "../../victims/index.js";
import { checkedOptions } from "../checkedOptions.js";
import { movableSource } from "../random/randomSource.js";
import type { CheckedOptions, SyntheticOptions } from "../syntheticOptions.js";
import { writeProceeding } from "./writeProceeding.js";

function* make({ seed, from, to }: CheckedOptions): Generator<ProceedingRecord, void, undefined> {
  const random = movableSource();
  for (let index = from; index < to; index += 1) yield writeProceeding(seed, index, random);
}

/**
 * Makes records of proceedings that are made up, and say so, for the victims that `syntheticVictims` makes of the same seed.
 *
 * The record with an index is about the case of the victim with that index: it has the same offences, and the same dates where the record
 * of the victim has them too. It names that victim and sometimes some with lower indexes, so that as many victims as proceedings hold
 * every victim that is named. Their frequencies are no statistics of any State.
 *
 * @param options - How many, and from which seed.
 * @returns An iterable that makes one valid record at a time and can be gone through once.
 * @throws RangeError where an option is out of its range.
 * @example
 * import { syntheticProceedings, syntheticVictims } from "opsc/synthetic";
 * const proceedings = [...syntheticProceedings({ count: 20, seed: 7 })];
 * const victims = new Set([...syntheticVictims({ count: 20, seed: 7 })].map(({ pseudonym }) => pseudonym));
 * proceedings.every((record) => record.victims?.every((victim) => victims.has(victim))); //=> true
 */
export function syntheticProceedings(
  options: Omit<SyntheticOptions, "invalidShare">,
): Generator<ProceedingRecord, void, undefined> {
  return make(checkedOptions(options));
}
