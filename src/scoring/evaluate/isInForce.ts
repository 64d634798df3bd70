import type { PartialDate } from "../../time/partialDate.js";
import type { PlainDate } from "../../time/plainDate.js";
import type { ScoringEvidence } from "../model/scoringEvidence.js";

/** For comparing as texts only: the latest day that a partial date may mean, every month having 31. */
const latest = (date: PartialDate): string =>
  date.length === 10 ? date : date.length === 7 ? `${date}-31` : `${date}-12-31`;

const earliest = (date: PartialDate): string =>
  date.length === 10 ? date : date.length === 7 ? `${date}-01` : `${date}-01-01`;

/** The day before which evidence is too old, as a text to compare with; empty where nothing ages. */
export function oldestDay(asOf: PlainDate, years: number | null): string {
  if (years === null) return "";
  const year = Number(asOf.slice(0, 4)) - years;
  return year < 0 ? "" : `${String(year).padStart(4, "0")}${asOf.slice(4)}`;
}

/**
 * Whether a piece speaks on the day of the score: it has been recorded by then, what it speaks of has begun, and it is not too old. Its
 * age runs from the day of recording, or from the end of what it speaks of where that is earlier.
 */
export function isInForce(
  { recordedOn, assertedFor }: Pick<ScoringEvidence, "recordedOn" | "assertedFor">,
  asOf: PlainDate,
  oldest: string,
): boolean {
  if (recordedOn > asOf) return false;
  if (assertedFor === undefined) return recordedOn >= oldest;
  if (earliest(assertedFor.from) > asOf) return false;
  const end = assertedFor.to === undefined ? recordedOn : latest(assertedFor.to);
  return (end < recordedOn ? end : recordedOn) >= oldest;
}
