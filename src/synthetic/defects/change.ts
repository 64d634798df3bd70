import type { VictimRecord } from "../../victims/index.js";
import { victimKeys } from "../victimKeys.js";

/** A record after something was done to it. */
export type Broken = Readonly<Record<string, unknown>>;

const known: ReadonlySet<string> = new Set(victimKeys);

/** A copy with other values under some keys, in the order of the schema; a key whose value is undefined is left out. */
export const change = (record: VictimRecord, changes: Broken): Broken => {
  const merged: Broken = { ...record, ...changes };
  const broken: Record<string, unknown> = {};
  for (const key of victimKeys) if (merged[key] !== undefined) broken[key] = merged[key];
  for (const key of Object.keys(changes)) if (!known.has(key)) broken[key] = changes[key];
  return broken;
};

/** A copy in which the first offence has other values. */
export const changeOffence = (record: VictimRecord, changes: Broken): Broken => {
  const [first, ...rest] = record.offences;
  return change(record, { offences: [{ ...first, ...changes }, ...rest] });
};

/** An object without one of its keys. */
export const without = (value: object, key: string): Broken =>
  Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
