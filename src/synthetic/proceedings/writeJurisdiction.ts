import type { CooperationRequest, Jurisdiction } from "../../victims/index.js";
import { ownDates, writeDate } from "../calendar/writeDate.js";
import { periodLength } from "../calendar/calendar.js";
import type { Draft } from "../draft.js";
import type { RandomSource } from "../random/randomSource.js";
import { pick, weighted } from "../random/weighted.js";
import type { Story } from "../story/story.js";

const grounds = weighted(
  ["territory", 46],
  ["offender-national-or-resident", 26],
  ["victim-national", 20],
  ["other-ground-of-national-law", 3],
  ["unknown", 5],
);
const answers = weighted(["no", 60], ["yes", 26], ["unknown", 14]);
const kinds = weighted(["mutual-assistance", 56], ["extradition", 26], ["transfer-of-proceedings", 18]);
const directions = weighted(["made", 62], ["received", 36], ["unknown", 2]);
const statuses = weighted(
  ["granted", 52],
  ["pending", 30],
  ["refused", 12],
  ["withdrawn", 4],
  ["unknown", 2],
);
const refusals = weighted(["double-criminality", 40], ["nationality", 20], ["other", 30], ["unknown", 10]);

/** Grounds of jurisdiction; double criminality is asked about only beyond the borders. */
export const writeJurisdiction = ({ transnational }: Story, random: RandomSource): Jurisdiction => {
  const ground = transnational ? pick(grounds, random) : "territory";
  if (ground === "territory") return { grounds: [ground] };
  const doubleCriminalityInvoked = pick(answers, random);
  return doubleCriminalityInvoked === "yes"
    ? { grounds: [ground], doubleCriminalityInvoked, refusedForDoubleCriminality: pick(answers, random) }
    : { grounds: [ground], doubleCriminalityInvoked };
};

const writeRequest = (registered: number, random: RandomSource): CooperationRequest => {
  const kind = pick(kinds, random);
  const status = pick(statuses, random);
  const draft: Draft<CooperationRequest> = { kind, direction: pick(directions, random), status };
  const requested = registered + random.below(300);
  const decided = requested + random.below(300);
  if (requested < periodLength) draft.requested = writeDate(requested, ownDates, random);
  if (decided < periodLength && (status === "granted" || status === "refused")) {
    draft.decided = writeDate(decided, ownDates, random);
  }
  if (status === "refused") {
    draft.refusalGround = pick(refusals, random);
    if (kind === "extradition") draft.submittedForProsecution = "yes";
  }
  return draft;
};

/** Requests between States: none to two of them. */
export const writeCooperation = ({ registered }: Story, random: RandomSource): CooperationRequest[] =>
  Array.from({ length: random.below(3) }, () => writeRequest(registered, random));
