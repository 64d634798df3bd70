import { isAfter } from "../../facts/packedDate.js";
import type { RecordRule } from "../../rules/recordRule.js";
import { opsc } from "../../rules/ruleSources.js";
import type { ProceedingFacts } from "../facts/proceedingFacts.js";
import {
  extradition,
  firstProceedingReason,
  forNationality,
  no,
  received,
  requestPending,
  requestRefused,
  requestStatuses,
} from "../facts/proceedingNumbers.js";
import { ownProceedings } from "../proceedingSources.js";

const answerCount = no + 1;

/** Calls back with the place of every request for which something holds. */
const eachRequest = (
  facts: ProceedingFacts,
  holds: (at: number) => boolean,
  found: (at: number) => void,
): void => {
  for (let at = 0; at < facts.requests; at += 1) if (holds(at)) found(at);
};

/** Requests between States, and the victims. */
export const cooperationRules: readonly RecordRule<ProceedingFacts>[] = [
  {
    number: 26,
    id: "refusal-ground-without-refusal",
    sentence: "Why a request was refused is said only where it was.",
    mending: "Set the status to refused, or leave the ground out.",
    severity: "error",
    source: ownProceedings,
    verified: true,
    find: (facts, report) => {
      eachRequest(
        facts,
        (at) => {
          const ground = facts.refusalGround[at]!;
          const status = facts.requestStatus[at]!;
          if (ground < 0 || ground >= firstProceedingReason.refusal) return false;
          return status < requestStatuses && status !== requestRefused;
        },
        (at) => {
          report(["cooperation", at, "refusalGround"]);
        },
      );
    },
  },
  {
    number: 27,
    id: "decided-while-pending",
    sentence: "A request that is pending has no date of decision.",
    mending: "Correct the status, or leave the date out.",
    severity: "error",
    source: ownProceedings,
    verified: true,
    find: (facts, report) => {
      eachRequest(
        facts,
        (at) => facts.requestStatus[at] === requestPending && facts.decided[at]! > 0,
        (at) => {
          report(["cooperation", at, "decided"]);
        },
      );
    },
  },
  {
    number: 28,
    id: "decided-before-requested",
    sentence: "A request is decided no earlier than it is made.",
    mending: "Correct one of the two dates, or write only the part that is known.",
    severity: "error",
    source: ownProceedings,
    verified: true,
    find: (facts, report) => {
      eachRequest(
        facts,
        (at) => isAfter(facts.requested[at]!, facts.decided[at]!),
        (at) => {
          report(["cooperation", at, "decided"]);
        },
      );
    },
  },
  {
    number: 29,
    id: "submission-without-extradition",
    sentence: "Whether the case was submitted for prosecution instead is said of extradition alone.",
    mending: "Correct the kind of request, or leave the answer out.",
    severity: "error",
    source: opsc("art. 5 (5)"),
    verified: true,
    find: (facts, report) => {
      eachRequest(
        facts,
        (at) => {
          const submitted = facts.submitted[at]!;
          return facts.requestKind[at] !== extradition && submitted >= 0 && submitted < answerCount;
        },
        (at) => {
          report(["cooperation", at, "submittedForProsecution"]);
        },
      );
    },
  },
  {
    number: 30,
    id: "national-not-submitted",
    sentence:
      "Where this State refuses extradition because of nationality, it submits the case to its own prosecuting authorities.",
    mending: "Check the answer; the record may stand as it is.",
    severity: "warning",
    source: opsc("art. 5 (5)"),
    verified: true,
    find: (facts, report) => {
      eachRequest(
        facts,
        (at) =>
          facts.requestKind[at] === extradition &&
          facts.requestDirection[at] === received &&
          facts.requestStatus[at] === requestRefused &&
          facts.refusalGround[at] === forNationality &&
          facts.submitted[at] === no,
        (at) => {
          report(["cooperation", at, "submittedForProsecution"]);
        },
      );
    },
  },
  {
    number: 31,
    id: "victim-repeated",
    sentence: "A child victim stands in a record once.",
    mending: "Remove the second one.",
    severity: "error",
    source: ownProceedings,
    verified: true,
    find: (facts, report) => {
      for (let at = 1; at < facts.victims; at += 1) {
        if (facts.victim[at]! < at) report(["victims", at]);
      }
    },
  },
];
