import type { ProceedingRecord } from "../../victims/proceedings/record/proceedingRecord.js";
import { proceedingStages, type ProceedingStage } from "../../victims/proceedings/codes/proceedingStages.js";
import type { VictimRecord } from "../../victims/record/victimRecord.js";

const ofRecord = ["offenceStart", "offenceEnd", "identified", "registered", "closed"] as const;
const ofCase = [
  "reported",
  "investigated",
  "prosecuted",
  "tried",
  "convicted",
  "acquitted",
  "sentenced",
] as const;
const ofProceedings = [
  "registered",
  "investigated",
  "prosecuted",
  "tried",
  "convicted",
  "acquitted",
  "sanctioned",
] as const satisfies readonly ProceedingStage[];

/** Names of the dates by whose year records can be counted, of both kinds of record. */
export const recordedDates = [...ofRecord, ...ofCase, "sanctioned"] as const;

/**
 * Name of a date by whose year records can be counted.
 *
 * @example
 * import { recordedDates, type RecordedDateName } from "opsc/statistics";
 * const name: RecordedDateName = "identified";
 * recordedDates.includes(name); //=> true
 */
export type RecordedDateName = (typeof recordedDates)[number];

const among = <Name extends string>(list: readonly Name[], name: string): name is Name =>
  (list as readonly string[]).includes(name);

/**
 * How a date is read from one kind of record: its text; `not-applicable` where a case that is on record did not reach the stage;
 * undefined where the key is absent.
 *
 * @returns Undefined where that kind of record has no such date.
 */
export function dateReader(
  of: "victims" | "proceedings",
  name: RecordedDateName,
): ((record: never) => string | undefined) | undefined {
  if (of === "proceedings") {
    if (!among(ofProceedings, name) || proceedingStages.every(({ code }) => code !== name)) return undefined;
    return ({ events }: ProceedingRecord) =>
      events.find(({ stage }) => stage === name)?.date ?? "not-applicable";
  }
  if (among(ofRecord, name)) return ({ dates }: VictimRecord) => dates?.[name];
  if (!among(ofCase, name)) return undefined;
  return ({ criminalJustice }: VictimRecord) =>
    criminalJustice === undefined ? undefined : (criminalJustice[name] ?? "not-applicable");
}
