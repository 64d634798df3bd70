import {
  measureNotProvided,
  notAwarded,
  notReturned,
  notYes,
  outcomes,
  says,
  serviceNotProvided,
  yes,
} from "../facts/numbers.js";
import { isAfter } from "../facts/packedDate.js";
import type { VictimFacts } from "../facts/victimFacts.js";
import type { RecordRule } from "./recordRule.js";
import { meaning, opsc } from "./ruleSources.js";

/** Protection, services, legal assistance, compensation and reintegration. */
export const supportRules: readonly RecordRule<VictimFacts>[] = [
  {
    number: 22,
    id: "measure-repeated",
    sentence: "A measure of protection stands in a record once.",
    mending: "Keep one of them, with the first date.",
    severity: "error",
    source: opsc("art. 8 (1)"),
    verified: true,
    find: (facts, report) => {
      let seen = 0;
      for (let at = 0; at < facts.measures; at += 1) {
        const bit = 1 << facts.measure[at]!;
        if ((seen & bit) !== 0) report(["protectionMeasures", at, "measure"]);
        seen |= bit;
      }
    },
  },
  {
    number: 23,
    id: "measure-dated-not-provided",
    sentence: "A measure has a date only where it was provided.",
    mending: "Set the status to provided, or leave the date out.",
    severity: "error",
    source: opsc("art. 8 (1)"),
    verified: true,
    find: (facts, report) => {
      for (let at = 0; at < facts.measures; at += 1) {
        if (facts.measureProvided[at]! > 0 && says(measureNotProvided, facts.measureStatus[at]!)) {
          report(["protectionMeasures", at, "provided"]);
        }
      }
    },
  },
  {
    number: 24,
    id: "measure-before-offence",
    sentence: "Measures and services for a victim come no earlier than the offence begins.",
    mending: "Correct one of the two dates, or write only the part that is known.",
    severity: "error",
    source: meaning,
    verified: true,
    find: (facts, report) => {
      const { offenceStart } = facts;
      if (offenceStart <= 0) return;
      for (let at = 0; at < facts.measures; at += 1) {
        if (isAfter(offenceStart, facts.measureProvided[at]!)) report(["protectionMeasures", at, "provided"]);
      }
      for (let at = 0; at < facts.services; at += 1) {
        if (isAfter(offenceStart, facts.serviceReferred[at]!)) report(["services", at, "referred"]);
        if (isAfter(offenceStart, facts.serviceProvided[at]!)) report(["services", at, "provided"]);
      }
    },
  },
  {
    number: 25,
    id: "service-before-referral",
    sentence: "A service is given no earlier than the child is referred to it.",
    mending: "Correct one of the two dates; leave the referral out where the child came without one.",
    severity: "error",
    source: opsc("art. 9 (3)"),
    verified: true,
    find: (facts, report) => {
      for (let at = 0; at < facts.services; at += 1) {
        if (isAfter(facts.serviceReferred[at]!, facts.serviceProvided[at]!)) {
          report(["services", at, "provided"]);
        }
      }
    },
  },
  {
    number: 26,
    id: "service-dated-not-provided",
    sentence: "A service has a date on which it was given only where it was provided.",
    mending: "Set the status to provided, or leave the date out.",
    severity: "error",
    source: opsc("art. 9 (3)"),
    verified: true,
    find: (facts, report) => {
      for (let at = 0; at < facts.services; at += 1) {
        if (facts.serviceProvided[at]! > 0 && says(serviceNotProvided, facts.serviceStatus[at]!)) {
          report(["services", at, "provided"]);
        }
      }
    },
  },
  {
    number: 27,
    id: "assistance-kind-not-provided",
    sentence: "Who gave legal assistance is said only where it was provided.",
    mending: "Set the status to provided, or leave the kind out.",
    severity: "error",
    source: opsc("art. 8 (1) (d)"),
    verified: true,
    find: (facts, report) => {
      if (facts.assistanceKind === 1 && says(serviceNotProvided, facts.assistance))
        report(["legalAssistance", "kind"]);
    },
  },
  {
    number: 28,
    id: "outcome-without-claim",
    sentence: "Compensation has an outcome only where it was sought.",
    mending: 'Set "sought" to yes, or leave the outcome out.',
    severity: "error",
    source: opsc("art. 9 (4)"),
    verified: true,
    find: (facts, report) => {
      // "Unknown" is no outcome: it may stand beside any answer.
      if (facts.outcome >= 0 && facts.outcome < outcomes && says(notYes, facts.sought)) {
        report(["compensation", "outcome"]);
      }
    },
  },
  {
    number: 29,
    id: "payment-without-award",
    sentence: "A sum or a payment is recorded only where compensation was awarded.",
    mending: "Set the outcome to awarded, or leave the sum and the payment out.",
    severity: "error",
    source: opsc("art. 9 (4)"),
    verified: true,
    find: (facts, report) => {
      // What was not sought was not awarded either; an outcome beside it is for the rule above to name.
      const notSought = (facts.outcome < 0 || facts.outcome >= outcomes) && says(notYes, facts.sought);
      if (!notSought && !says(notAwarded, facts.outcome)) return;
      if (facts.paid === yes) report(["compensation", "paid"]);
      if (facts.amount === 1) report(["compensation", "amount"]);
    },
  },
  {
    number: 30,
    id: "country-without-return",
    sentence: "A country of return is given only where the child returned.",
    mending: "Correct how the child returned, or leave the country out.",
    severity: "error",
    source: { title: "CRC/C/OPSC/TKM/CO/1", locator: "para. 40 (c)" },
    verified: true,
    find: (facts, report) => {
      if (facts.returnCountry === 1 && says(notReturned, facts.returned))
        report(["reintegration", "country"]);
    },
  },
  {
    number: 31,
    id: "follow-up-without-plan",
    sentence: "The state of a reintegration plan is given only where there is one.",
    mending: 'Set "plan" to yes, or leave the follow-up out.',
    severity: "error",
    source: opsc("art. 9 (3)"),
    verified: true,
    find: (facts, report) => {
      if (facts.followUp === 1 && says(notYes, facts.plan)) report(["reintegration", "followUp"]);
    },
  },
];
