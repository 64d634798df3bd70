import type { VictimRecord } from "../../victims/index.js";
import type { RandomSource } from "../random/randomSource.js";

/**
 * One way to break a valid synthetic record, so that a validator finds this and nothing else.
 *
 * @example
 * import { randomSource, syntheticVictims, victimDefects, type SyntheticDefect } from "opsc/synthetic";
 * import { compileValidator, victimRecords } from "opsc/victims";
 * const defect: SyntheticDefect | undefined = victimDefects.find(({ id }) => id === "sentence-without-conviction");
 * const [record] = syntheticVictims({ count: 1, seed: 1 });
 * const broken = record === undefined ? undefined : defect?.apply(record, randomSource(1, 0));
 * compileValidator(victimRecords).validate(broken).issues[0]?.code; //=> "sentence-without-conviction"
 */
export interface SyntheticDefect {
  /** Name of the defect; that of the rule where it breaks one. */
  readonly id: string;
  /** Whether the structure refuses the record or a numbered rule does. */
  readonly kind: "structure" | "rule";
  /** Id of the rule in `victimRules`; only where it breaks one. */
  readonly ruleId?: string | undefined;
  /** Where an issue lies; for a rule, where the one issue lies. */
  readonly path: readonly (string | number)[];
  /** Answers a broken copy of a valid synthetic record and leaves the record as it is. The mark stays. */
  readonly apply: (record: VictimRecord, random: RandomSource) => Readonly<Record<string, unknown>>;
}
