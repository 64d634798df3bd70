import type { Issue } from "../../issues/issue.js";
import { dayPattern, partialDatePattern } from "../../time/calendarPattern.js";
import type { ScoringEvidence } from "../model/scoringEvidence.js";
import type { ScoringItem } from "../model/scoringItem.js";
import type { ScaleEntry } from "../model/scoringPolicy.js";

const day = new RegExp(`^${dayPattern}$`);
const partialDate = new RegExp(`^${partialDatePattern}$`);

/** Whether a text is a day that exists. */
export const isDay = (text: string): boolean => day.test(text);

const levels: ReadonlySet<number> = new Set([1, 2, 3]);
const nearness: ReadonlySet<string> = new Set(["direct", "indirect"]);
const none: readonly Issue[] = [];

type Fault = readonly [code: string, field: string, message: string];

const saidFaults = (
  piece: ScoringEvidence,
  item: ScoringItem,
  scale: ReadonlyMap<string | undefined, ScaleEntry>,
): Fault | undefined => {
  const { status, value } = piece;
  if ((status === undefined) === (value === undefined)) {
    return ["evidence-says-nothing", "status", 'needs either a "status" or a "value", and not both.'];
  }
  if (value !== undefined) {
    if (item.itemKind !== "indicator") {
      return [
        "value-unexpected",
        "value",
        "has a value, and its item is no indicator. Give a status instead.",
      ];
    }
    const { value: number, error = 0 } = value;
    return Number.isFinite(number) && Number.isFinite(error) && error >= 0
      ? undefined
      : ["value-out-of-range", "value", "needs a finite value and an error that is not negative."];
  }
  const entry = scale.get(status);
  if (entry?.itemKinds.includes(item.itemKind) === true) return undefined;
  const offered = [...scale.values()]
    .filter(({ itemKinds }) => itemKinds.includes(item.itemKind))
    .map((known) => known.status);
  const expected = offered.length === 0 ? "a value" : `one of ${offered.join(", ")}`;
  return [
    "status-unknown",
    "status",
    `has a status that the policy's scale does not have for items of its kind. Expected ${expected}.`,
  ];
};

const otherFaults = (piece: ScoringEvidence): Fault | undefined => {
  const { level, directness, instrument, recordedOn, assertedFor } = piece;
  if (!levels.has(level)) {
    return ["level-unknown", "level", "needs a level: 1, 2 or 3."];
  }
  if (level === 2 && instrument === undefined) {
    return [
      "claim-without-instrument",
      "instrument",
      'is of level 2 and names nothing that a reader could look up. Add the gazette text, judgment or budget line as "instrument", or set the level to 1.',
    ];
  }
  if (!nearness.has(directness)) {
    return ["directness-unknown", "directness", "needs to be direct or indirect."];
  }
  if (!day.test(recordedOn)) {
    return ["date-invalid", "recordedOn", "needs the day of recording, written YYYY-MM-DD."];
  }
  if (assertedFor === undefined) return undefined;
  const { from, to = from } = assertedFor;
  if (!partialDate.test(from) || !partialDate.test(to)) {
    return ["date-invalid", "assertedFor", "needs dates written YYYY, YYYY-MM or YYYY-MM-DD."];
  }
  return to < from.slice(0, to.length)
    ? ["period-reversed", "assertedFor", 'needs an end that is not before its beginning ("from").']
    : undefined;
};

/** What is wrong with one piece by itself: the first fault of what it says, and the first of the rest. */
export function pieceFindings(
  piece: ScoringEvidence,
  item: ScoringItem,
  scale: ReadonlyMap<string | undefined, ScaleEntry>,
  index: number,
): readonly Issue[] {
  const said = saidFaults(piece, item, scale);
  const other = otherFaults(piece);
  if (said === undefined && other === undefined) return none;
  return [said, other].flatMap((fault): Issue[] => {
    if (fault === undefined) return [];
    const [code, field, message] = fault;
    return [
      {
        code,
        severity: "error",
        path: ["evidence", index, field],
        message: `Evidence "${piece.id}" ${message}`,
      },
    ];
  });
}
