import { notApplicable } from "../../facts/packedDate.js";
import type { RecordRule } from "../../rules/recordRule.js";
import { eachOutOfOrder, isAt, isLater, mayLieBetween } from "../facts/eventOrder.js";
import type { ProceedingFacts } from "../facts/proceedingFacts.js";
import { accusedUnit, stageBits } from "../facts/proceedingNumbers.js";
import { ownProceedings } from "../proceedingSources.js";

const pending = stageBits("pending");
const ends = stageBits("withdrawn", "dismissed");
/** Charges may be brought anew without anybody calling that a re-opening. */
const openings = stageBits("registered", "investigated", "prosecuted", "appealed", "reopened");
const courtActs = stageBits("tried", "convicted", "acquitted", "sanctioned");

/** Whether something certainly came after an end with no opening that may lie between the two. */
const followsEnd = (facts: ProceedingFacts, at: number): boolean => {
  for (let end = 0; end < facts.events; end += 1) {
    if (isAt(facts, end, ends) && isLater(facts, at, end) && !mayLieBetween(facts, end, at, openings)) {
      return true;
    }
  }
  return false;
};

/** Calls back with every event of one of the stages that follows an end. A case ends for one accused and goes on for another. */
const eachAfterEnd = (facts: ProceedingFacts, bits: number, found: (at: number) => void): void => {
  if (facts.unit !== accusedUnit || (facts.stages & ends) === 0) return;
  for (let at = 0; at < facts.events; at += 1) {
    if (isAt(facts, at, bits) && followsEnd(facts, at)) found(at);
  }
};

/** The list of events: order, ends and what is pending. */
export const eventRules: readonly RecordRule<ProceedingFacts>[] = [
  {
    number: 10,
    id: "events-out-of-order",
    sentence: "Events stand in the order in which they happened.",
    mending: "Move the event up, correct its date, or write only the part that is known.",
    severity: "error",
    source: ownProceedings,
    verified: true,
    find: (facts, report) => {
      eachOutOfOrder(facts, (at) => {
        report(["events", at, "date"]);
      });
    },
  },
  {
    number: 11,
    id: "event-not-applicable",
    sentence: "What stands among the events happened, so that its date is applicable.",
    mending: 'Leave the event out, or write "unknown" where only the date is not known.',
    severity: "error",
    source: ownProceedings,
    verified: true,
    find: (facts, report) => {
      for (let at = 0; at < facts.events; at += 1) {
        if (facts.date[at] === notApplicable) report(["events", at, "date"]);
      }
    },
  },
  {
    number: 12,
    id: "pending-not-last",
    sentence: "That proceedings are pending is said once, as the last of the events.",
    mending: "Keep the latest one alone, at the end of the list: it is how things stand and no act.",
    severity: "error",
    source: ownProceedings,
    verified: true,
    find: (facts, report) => {
      for (let at = 0; at < facts.events - 1; at += 1) {
        if (isAt(facts, at, pending)) report(["events", at]);
      }
    },
  },
  {
    number: 13,
    id: "act-after-end",
    sentence:
      "After a withdrawal or a dismissal no court tries, judges or punishes the accused unless the case was taken up again.",
    mending:
      'Add what opened the case again, with "unknown" where the date is not known, or correct one of the dates.',
    severity: "error",
    source: ownProceedings,
    verified: true,
    find: (facts, report) => {
      eachAfterEnd(facts, courtActs, (at) => {
        report(["events", at]);
      });
    },
  },
  {
    number: 14,
    id: "pending-after-end",
    sentence: "After a withdrawal or a dismissal nothing is pending unless the case was taken up again.",
    mending:
      'Leave "pending" out, or add what opened the case again, with "unknown" where the date is not known.',
    severity: "error",
    source: ownProceedings,
    verified: true,
    find: (facts, report) => {
      eachAfterEnd(facts, pending, (at) => {
        report(["events", at]);
      });
    },
  },
];
