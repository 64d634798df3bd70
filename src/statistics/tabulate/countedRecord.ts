import { minorityOf } from "../../victims/minorityOf.js";
import type { ProceedingRecord } from "../../victims/proceedings/record/proceedingRecord.js";
import type { VictimRecord } from "../../victims/record/victimRecord.js";
import type { CompiledPlan } from "../plan/compiledPlan.js";
import type { LeftOutNumbers } from "./leftOut.js";

/**
 * A record that can be counted; a plan says of which kind.
 *
 * @example
 * import type { CountedRecord } from "opsc/statistics";
 * import { syntheticVictimAt } from "opsc/synthetic";
 * const record: CountedRecord = syntheticVictimAt(1, 0);
 * record.schemaVersion; //=> 1
 */
export type CountedRecord = VictimRecord | ProceedingRecord;

/** Why a record is not counted. */
export type LeftOutReason = keyof LeftOutNumbers;

/** Why a victim record is not counted by any plan: the rule of `isCounted`, with its reason. */
function victimReason(record: VictimRecord): LeftOutReason | undefined {
  const { identificationStatus } = record;
  if (identificationStatus === "rejected" || identificationStatus === "duplicate")
    return identificationStatus;
  return minorityOf(record) === "adult" ? "adult" : undefined;
}

/**
 * Makes what says why a record is not counted.
 *
 * @throws TypeError, when it is called, on a record of the other kind.
 */
export function leftOutReader({
  plan,
  limits,
}: CompiledPlan): (record: CountedRecord) => LeftOutReason | undefined {
  const unit = plan.unit === "persons" ? "accused" : "case";
  const years = limits.map(({ encode, leaves }) => ({
    encode: encode as (record: CountedRecord) => number,
    other: leaves.length - 4,
  }));
  return (record) => {
    if ("events" in record !== (plan.of === "proceedings")) {
      throw new TypeError(`expected records of ${plan.of}, as the plan counts them`);
    }
    let reason: LeftOutReason | undefined;
    if ("events" in record) reason = record.unit === unit ? undefined : "otherUnit";
    else reason = victimReason(record);
    if (reason !== undefined) return reason;
    for (const { encode, other } of years) if (encode(record) === other) return "outsideYears";
    return undefined;
  };
}
