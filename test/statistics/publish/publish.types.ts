import {
  narrativeNumber,
  rateOf,
  tableFragment,
  toJsonStat,
  toSdmxCsv,
  type NarrativeNumber,
  type RawTable,
} from "opsc/statistics";
import { bySex } from "./sample.js";

/** Never called: what the compiler refuses. */
export function refused(raw: RawTable): readonly unknown[] {
  // @ts-expect-error a raw table is not published
  const csv = toSdmxCsv([raw], { structureId: "A:B" });
  // @ts-expect-error a raw table is not published
  const stat = toJsonStat(raw);
  // @ts-expect-error an object that looks like a protected table is none
  const fragment = tableFragment({ ...bySex });
  // @ts-expect-error a raw table gives no rate
  const rate = rateOf(raw, {}, {});
  // @ts-expect-error a raw table gives no number to a sentence
  const taken = narrativeNumber(raw, {});
  // @ts-expect-error a number is no number of a sentence
  const number: NarrativeNumber = 12;
  // @ts-expect-error nor is an object that looks like one
  const like: NarrativeNumber = {
    text: "12",
    value: { kind: "count", count: 12 },
    unit: "persons",
    table: "t",
    coordinates: [],
  };
  return [csv, stat, fragment, rate, taken, number, like];
}
