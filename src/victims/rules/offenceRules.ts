import { conducts } from "../../protocol/conducts.js";
import { offences } from "../../protocol/offences.js";
import {
  conductNumbers,
  firstReason,
  formallyIdentified,
  offenceNumbers,
  rejected,
  duplicate,
  notYes,
  says,
} from "../facts/numbers.js";
import type { VictimFacts } from "../facts/victimFacts.js";
import type { RecordRule } from "./recordRule.js";
import { dataParagraphs, meaning, opsc } from "./ruleSources.js";

/** Whether a number is a code of the list, and neither absent nor a reason. */
const isCode = (code: number, reasons: number): boolean => code >= 0 && code < reasons;

/** For each offence the acts that it has, one bit each; an offence that is not of article 3 (1) may have any. */
const actsOf: readonly number[] = [...offenceNumbers.keys()].map((code) => {
  const offence = offences.find((one) => one.code === code);
  const acts = offence === undefined ? conducts : offence.conducts;
  return acts.reduce((bits, act) => bits | (1 << (conductNumbers.get(act.code) ?? 0)), 0);
});

/** Offences, and the standing of the record. */
export const offenceRules: readonly RecordRule<VictimFacts>[] = [
  {
    number: 10,
    id: "conduct-of-another-offence",
    sentence: "The act is one of those that the offence has under article 3 (1).",
    mending:
      "Correct the act or the offence; the acts of each offence stand in the protocol's list of offences.",
    severity: "error",
    source: opsc("art. 3 (1)"),
    verified: true,
    find: (facts, report) => {
      for (let at = 0; at < facts.offences; at += 1) {
        const conduct = facts.conduct[at] ?? -1;
        if (!isCode(conduct, firstReason.conduct)) continue;
        if ((((actsOf[facts.offence[at] ?? 0] ?? 0) >> conduct) & 1) === 0)
          report(["offences", at, "conduct"]);
      }
    },
  },
  {
    number: 11,
    id: "offence-repeated",
    sentence: "An offence with the same known act and mode stands in a record once.",
    mending: "Keep one of them: a record counts kinds of offence, not how often one was committed.",
    severity: "error",
    source: meaning,
    verified: true,
    find: (facts, report) => {
      for (let at = 1; at < facts.offences; at += 1) {
        if (!isCode(facts.conduct[at] ?? -1, firstReason.conduct)) continue;
        if (!isCode(facts.mode[at] ?? -1, firstReason.mode)) continue;
        for (let before = 0; before < at; before += 1) {
          if (
            facts.offence[at] === facts.offence[before] &&
            facts.conduct[at] === facts.conduct[before] &&
            facts.mode[at] === facts.mode[before]
          ) {
            report(["offences", at]);
            break;
          }
        }
      }
    },
  },
  {
    number: 12,
    id: "technology-without-online",
    sentence: "A role of technology is given only where a part of the offence happened online.",
    mending: 'Set "online" to yes, or leave the role of technology out.',
    severity: "error",
    source: meaning,
    verified: true,
    find: (facts, report) => {
      for (let at = 0; at < facts.offences; at += 1) {
        if (facts.technology[at] === 1 && says(notYes, facts.online[at] ?? -1))
          report(["offences", at, "technologyRole"]);
      }
    },
  },
  {
    number: 13,
    id: "identified-without-status",
    sentence: "A date of identification goes with the status of a formally identified victim.",
    mending: "Correct the status, or leave the date out.",
    severity: "warning",
    source: dataParagraphs,
    verified: true,
    find: (facts, report) => {
      if (facts.identified > 0 && facts.status !== formallyIdentified && facts.status !== duplicate) {
        report(["dates", "identified"]);
      }
    },
  },
  {
    number: 14,
    id: "not-counted",
    sentence: "A rejected or duplicate record is kept and never counted.",
    mending: "Nothing needs mending: it enters no table.",
    severity: "information",
    source: dataParagraphs,
    verified: true,
    find: (facts, report) => {
      if (facts.status === rejected || facts.status === duplicate) report(["identificationStatus"]);
    },
  },
];
