import { actRules } from "./actRules.js";
import { formallyIdentified, rejected, duplicate } from "../facts/numbers.js";
import type { VictimFacts } from "../facts/victimFacts.js";
import type { RecordRule } from "./recordRule.js";
import { dataParagraphs } from "./ruleSources.js";

/** Offences, and the standing of the record. */
export const offenceRules: readonly RecordRule<VictimFacts>[] = [
  ...actRules,
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
