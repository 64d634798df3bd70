import type { CellValue } from "../model/cellValue.js";
import type { AggregateOptions } from "./aggregateOptions.js";

/** What a line says, and whether it had a value beside a status that says that there is none. */
export interface ReportedValue {
  /** What it says. */
  readonly value: CellValue;
  /** Whether a value was passed over. */
  readonly beside: boolean;
}

/** What an observation status of SDMX says of a value that is not there; others say something of one that is. */
export const sdmxStatuses: Readonly<Record<string, Exclude<CellValue["kind"], "count">>> = {
  L: "not-collected",
  M: "not-applicable",
  Q: "suppressed",
};

const digits = /^(?:\d+|\d{1,3}(?:[ ,\u00A0\u202F]\d{3})+)(?:\.0+)?$/;

/** The highest count that is read. */
const most = 2_147_483_647;

/** Reads a value and its status; a blank is never a zero. Answers with the code of an issue where there is none to read. */
export function reportedValue(
  text: string,
  status: string,
  statuses: Readonly<Record<string, Exclude<CellValue["kind"], "count">>>,
  markers: NonNullable<AggregateOptions["markers"]>,
): ReportedValue | "value-missing" | "value-unreadable" {
  const own = <Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined =>
    Object.hasOwn(record, key) ? record[key] : undefined;
  const said = status === "" ? undefined : (own(markers, status) ?? own(statuses, status));
  if (said !== undefined) {
    return { value: { kind: said }, beside: text !== "" && own(markers, text) === undefined };
  }
  const marker = own(markers, text);
  if (marker !== undefined) return { value: { kind: marker }, beside: false };
  if (text === "") return "value-missing";
  const count = digits.test(text) ? Number(text.replace(/\.0+$/, "").replace(/[ ,\u00A0\u202F]/g, "")) : NaN;
  return count <= most ? { value: { kind: "count", count }, beside: false } : "value-unreadable";
}
