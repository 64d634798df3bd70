import { codesOf } from "../../codes/codesOf.js";
import { conducts } from "../../protocol/conducts.js";
import { offences } from "../../protocol/offences.js";
import { firstReason, offenceNumbers, notYes, says } from "../facts/numbers.js";
import type { OffenceFacts } from "../facts/offenceFacts.js";
import type { RecordRule } from "./recordRule.js";
import { meaning, opsc } from "./ruleSources.js";

/** Whether a number is a code of the list, and neither absent nor a reason. */
const isCode = (code: number, reasons: number): boolean => code >= 0 && code < reasons;

const conductCodes = codesOf(conducts);

/** For each offence the acts that it has, one bit each; an offence that is not of article 3 (1) may have any. */
const actsOf: readonly number[] = [...offenceNumbers.keys()].map((code) => {
  const offence = offences.find((one) => one.code === code);
  const acts = offence === undefined ? conducts : offence.conducts;
  return acts.reduce((bits, act) => bits | (1 << conductCodes.indexOf(act.code)), 0);
});

/** Offences: the same rules for victim records and for proceedings, under the numbers that they have in victim records. */
export const actRules: readonly RecordRule<OffenceFacts>[] = [
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
        const conduct = facts.conduct[at]!;
        if (!isCode(conduct, firstReason.conduct)) continue;
        if (((actsOf[facts.offence[at]!]! >> conduct) & 1) === 0) report(["offences", at, "conduct"]);
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
        if (!isCode(facts.conduct[at]!, firstReason.conduct)) continue;
        if (!isCode(facts.mode[at]!, firstReason.mode)) continue;
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
        if (facts.technology[at] === 1 && says(notYes, facts.online[at]!))
          report(["offences", at, "technologyRole"]);
      }
    },
  },
];
