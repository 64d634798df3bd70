import type { VictimRecord } from "../victims/index.js";
import { syntheticCases, type SyntheticCase } from "./syntheticCases.js";
import type { SyntheticOptions } from "./syntheticOptions.js";

function* recordsOf(cases: Iterable<SyntheticCase>): Generator<unknown, void, undefined> {
  for (const { record } of cases) yield record;
}

/**
 * Makes victim records that are made up, and say so: each has `synthetic: true` and a pseudonym that reads `synthetic`.
 *
 * The frequencies behind them are made up as well, so that a register looks like a register: ages go with offences, cases get fewer
 * from stage to stage, answers are missing for every reason, some records are rejected or duplicate. They are no statistics of any State
 * and nothing may be concluded from them, though the records use the country and region codes of one.
 *
 * A record depends on the seed and on its index alone: a higher count never changes earlier records, and shards can be made side by
 * side with `from`. The same arguments give the same bytes on every platform; a release that changes them says so.
 *
 * @param options - How many, and from which seed.
 * @returns An iterable that makes one record at a time and can be gone through once. Its records are valid and draw no warning, apart from
 *   the share that was asked to be broken.
 * @throws RangeError where an option is out of its range.
 * @example
 * import { syntheticVictims } from "opsc/synthetic";
 * import { compileValidator, victimRecords } from "opsc/victims";
 * const { validate } = compileValidator(victimRecords);
 * const records = [...syntheticVictims({ count: 100, seed: 47 })];
 * records.every((record) => validate(record).ok); //=> true
 * records.every(({ synthetic }) => synthetic); //=> true
 */
export function syntheticVictims(
  options: SyntheticOptions & { readonly invalidShare?: 0 | undefined },
): Generator<VictimRecord, void, undefined>;
export function syntheticVictims(options: SyntheticOptions): Generator<unknown, void, undefined>;
export function syntheticVictims(options: SyntheticOptions): Generator<unknown, void, undefined> {
  return recordsOf(syntheticCases(options));
}
