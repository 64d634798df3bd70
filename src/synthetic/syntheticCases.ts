import { makeCases, type MadeCase } from "./makeCases.js";
import type { SyntheticOptions } from "./syntheticOptions.js";
import { withoutAbsent } from "./withoutAbsent.js";

/**
 * A synthetic record, and what is wrong with it.
 *
 * @example
 * import { syntheticCases, type SyntheticCase } from "opsc/synthetic";
 * const cases: SyntheticCase[] = [...syntheticCases({ count: 2, seed: 1, invalidShare: 1 })];
 * cases.every(({ defect }) => defect !== undefined); //=> true
 */
export interface SyntheticCase {
  /** Its index. */
  readonly index: number;
  /** The record: a `VictimRecord` where there is no defect. */
  readonly record: unknown;
  /** The id of its one defect in `victimDefects`; absent on a sound record. */
  readonly defect?: string | undefined;
}

function* casesOf(made: Iterable<MadeCase>): Generator<SyntheticCase, void, undefined> {
  for (const { index, sound, broken, defect } of made) {
    yield sound === undefined ? { index, record: broken, defect } : { index, record: withoutAbsent(sound) };
  }
}

/**
 * Makes synthetic victim records together with what is wrong with each, for tests of what reads records.
 *
 * A broken record is the sound one of the same seed and index with one defect; the defects come in turn, so that as many broken
 * records as there are defects show each of them once.
 *
 * @param options - How many, from which seed, and which share is broken.
 * @returns An iterable that makes one record at a time and can be gone through once.
 * @throws RangeError where an option is out of its range.
 * @example
 * import { syntheticCases, victimDefects } from "opsc/synthetic";
 * const cases = [...syntheticCases({ count: 200, seed: 1, invalidShare: 0.5 })];
 * cases.filter(({ defect }) => defect !== undefined).length; //=> 100
 * new Set(cases.map(({ defect }) => defect)).size === victimDefects.length + 1; //=> true
 */
export function syntheticCases(options: SyntheticOptions): Generator<SyntheticCase, void, undefined> {
  return casesOf(makeCases(options));
}
