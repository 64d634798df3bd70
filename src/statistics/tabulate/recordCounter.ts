import type { CompiledPlan } from "../plan/compiledPlan.js";
import { leftOutReader, type CountedRecord } from "./countedRecord.js";
import { LeafCounts, type CountedSet } from "./leafCounts.js";
import { nothingLeftOut } from "./leftOut.js";
import { tupleReader } from "./tupleReader.js";
import { mapKey, unionOf, type TupleSet } from "./tupleSet.js";

/** The most combinations that are counted in an array with a place for each, 4 MB at most. */
const dense = 1 << 20;

/** Counts records of one plan one after the other. */
export interface RecordCounter {
  /** Counts one record. */
  readonly add: (record: CountedRecord) => void;
  /** What was counted so far, under the name of a shard. */
  readonly counts: (shard: string) => LeafCounts;
}

/** Counts by tuple set; single tuples in an array where there is room for all of them. */
function setCounter(size: number) {
  const singles = size <= dense ? new Uint32Array(size) : undefined;
  const sets = new Map<number | string, { set: TupleSet; count: number }>();
  return {
    add(set: TupleSet): void {
      if (singles !== undefined && typeof set === "number") {
        singles[set] = singles[set]! + 1;
        return;
      }
      const key = mapKey(set);
      const known = sets.get(key);
      if (known === undefined) sets.set(key, { set, count: 1 });
      else known.count += 1;
    },
    all(): Map<number | string, CountedSet> {
      const all = new Map<number | string, CountedSet>();
      singles?.forEach((count, set) => {
        if (count > 0) all.set(set, { set, count });
      });
      for (const [key, { set, count }] of sets) all.set(key, { set, count });
      return all;
    },
  };
}

/** Makes a counter of a plan. */
export function recordCounter(compiled: CompiledPlan): RecordCounter {
  const reasonOf = leftOutReader(compiled);
  const read = tupleReader(compiled);
  const { unit } = compiled.plan;
  const leftOut = { ...nothingLeftOut };
  const persons = new Map<string, TupleSet>();
  const cases = setCounter(unit === "cases" ? compiled.size : Infinity);
  let synthetic: true | undefined;
  return {
    add: (record) => {
      const reason = reasonOf(record);
      if (reason !== undefined) {
        leftOut[reason] += 1;
        return;
      }
      if (record.synthetic === true) synthetic = true;
      const set = read(record);
      if (unit === "cases") {
        cases.add(set);
        return;
      }
      const known = persons.get(record.pseudonym);
      if (known === undefined) persons.set(record.pseudonym, set);
      else if (known !== set) persons.set(record.pseudonym, unionOf(known, set));
    },
    counts: (shard) =>
      new LeafCounts({
        plan: compiled.digest,
        unit,
        shards: new Set([shard]),
        leftOut: { ...leftOut },
        sets: cases.all(),
        persons: new Map(persons),
        synthetic,
      }),
  };
}
