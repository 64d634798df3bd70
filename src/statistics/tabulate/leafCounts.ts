import { canonicalJson } from "../model/canonicalJson.js";
import { confidentialText, type Confidential } from "../model/exportConfidential.js";
import { refuseSerialisation } from "../model/refuseSerialisation.js";
import type { LeftOutNumbers } from "./leftOut.js";
import { compareSets, keysOf, type TupleSet } from "./tupleSet.js";

/** How many persons or cases have one tuple set. */
export interface CountedSet {
  /** The set. */
  readonly set: TupleSet;
  /** How many, 1 or more. */
  readonly count: number;
}

/** What partial counts hold. Confidential: only the functions of this room see it. */
export interface LeafCountsContent {
  /** Digest of the plan. */
  readonly plan: string;
  /** What one count is. */
  readonly unit: "persons" | "cases";
  /** Names of the shards that were counted. */
  readonly shards: ReadonlySet<string>;
  /** What was not counted. */
  readonly leftOut: LeftOutNumbers;
  /** Cases by tuple set, and persons who were counted where the data is and whose pseudonyms stayed there; by the key of the set. */
  readonly sets: ReadonlyMap<number | string, CountedSet>;
  /** Persons by pseudonym. */
  readonly persons: ReadonlyMap<string, TupleSet>;
  /** Whether any record that was counted is marked as made up. */
  readonly synthetic?: true | undefined;
}

let read: (counts: LeafCounts) => LeafCountsContent;

/**
 * Partial counts of one shard or of several: the one raw state that may travel, so that suppression happens once, after all shards are
 * merged, and never per shard. It is as sensitive as the records: where a plan counts persons it holds their pseudonyms, and it always
 * holds exact small numbers. It refuses `JSON.stringify`, shows nothing of itself to a logger, and is written with
 * `exportConfidential` and read with `importLeafCounts`.
 *
 * @example
 * import { emptyCounts, type LeafCounts, type TabulationPlan } from "opsc/statistics";
 * const plan: TabulationPlan = {
 *   id: "by-sex",
 *   of: "victims",
 *   unit: "cases",
 *   dimensions: [{ from: "sex" }],
 *   tables: [{ id: "by-sex", title: "Child victims by sex", dimensions: ["SEX"] }],
 * };
 * const empty = emptyCounts(plan);
 * const counts: LeafCounts | undefined = empty.ok ? empty.value : undefined;
 * Object.keys(counts ?? {}); //=> []
 */
export class LeafCounts implements Confidential {
  readonly #content: LeafCountsContent;

  /**
   * Keeps what was counted: counts come from `emptyCounts`, `countRecords`, `mergeCounts`, `importLeafCounts` and `fromLeafCounts`.
   *
   * @internal
   */
  constructor(content: LeafCountsContent) {
    this.#content = content;
    Object.freeze(this);
  }

  /** Refuses. */
  toJSON(): never {
    return refuseSerialisation(
      "A partial count",
      "call exportConfidential and keep the text as safe as the records",
    );
  }

  /**
   * Writes itself.
   *
   * @internal
   */
  [confidentialText](): string {
    const { plan, unit, shards, leftOut, sets, persons, synthetic } = this.#content;
    return canonicalJson({
      format: leafCountsFormat,
      plan,
      unit,
      shards: [...shards].sort(),
      leftOut,
      sets: [...sets.values()]
        .sort((left, right) => compareSets(left.set, right.set))
        .map(({ set, count }) => ({ count, tuples: keysOf(set) })),
      persons: Object.fromEntries([...persons].map(([person, set]) => [person, keysOf(set)])),
      ...(synthetic === true ? { synthetic } : {}),
    });
  }

  static {
    read = (counts) => counts.#content;
  }
}

/** Name and version of the text of partial counts. */
export const leafCountsFormat = "opsc-leaf-counts-1";

/** What partial counts hold, for the functions of this room alone: no index exports this. */
export const countsContentOf = (counts: LeafCounts): LeafCountsContent => read(counts);
