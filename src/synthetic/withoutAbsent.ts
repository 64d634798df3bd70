import type { VictimRecord } from "../victims/index.js";
import { victimKeys } from "./victimKeys.js";
import type { WrittenVictim } from "./writeVictim.js";

/** The record without the keys that stand in it without a value. */
export const withoutAbsent = (written: WrittenVictim): VictimRecord => {
  const record: Record<string, unknown> = {};
  for (const key of victimKeys) if (written[key] !== undefined) record[key] = written[key];
  return record as unknown as VictimRecord;
};
