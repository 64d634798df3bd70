import { codesOf } from "../../codes/codesOf.js";
import { criminalJusticeStages } from "../codes/criminalJusticeStages.js";
import { isAfter } from "../facts/packedDate.js";
import type { VictimFacts } from "../facts/victimFacts.js";
import type { RecordRule } from "./recordRule.js";
import { dataParagraphs, meaning } from "./ruleSources.js";

const stageNames = codesOf(criminalJusticeStages);
const mending = "Correct one of the two dates, or write only the part that is known.";

/** The order of the dates of the offence and of the record. */
export const dateRules: readonly RecordRule<VictimFacts>[] = [
  {
    number: 1,
    id: "offence-ends-before-it-begins",
    sentence: "The offence begins no later than it ends.",
    mending,
    severity: "error",
    source: meaning,
    verified: true,
    find: (facts, report) => {
      if (isAfter(facts.offenceStart, facts.offenceEnd)) report(["dates", "offenceEnd"]);
    },
  },
  {
    number: 2,
    id: "identified-before-offence",
    sentence: "A child is identified as a victim no earlier than the offence begins.",
    mending,
    severity: "error",
    source: meaning,
    verified: true,
    find: (facts, report) => {
      if (isAfter(facts.offenceStart, facts.identified)) report(["dates", "identified"]);
    },
  },
  {
    number: 3,
    id: "registered-before-offence",
    sentence: "A record is opened no earlier than the offence begins.",
    mending,
    severity: "error",
    source: meaning,
    verified: true,
    find: (facts, report) => {
      if (isAfter(facts.offenceStart, facts.registered)) report(["dates", "registered"]);
    },
  },
  {
    number: 4,
    id: "reported-before-offence",
    sentence: "A criminal case is reported, and goes through its stages, no earlier than the offence begins.",
    mending,
    severity: "error",
    source: meaning,
    verified: true,
    find: (facts, report) => {
      const { offenceStart, stage } = facts;
      if (offenceStart <= 0) return;
      for (let at = 0; at < stage.length; at += 1) {
        if (isAfter(offenceStart, stage[at]!)) report(["criminalJustice", stageNames[at]!]);
      }
    },
  },
  {
    number: 5,
    id: "closed-before-opened",
    sentence:
      "A record is closed no earlier than the offence begins, the record is opened and the child identified.",
    mending,
    severity: "error",
    source: dataParagraphs,
    verified: true,
    find: (facts, report) => {
      const { closed } = facts;
      if (closed <= 0) return;
      if (
        isAfter(facts.registered, closed) ||
        isAfter(facts.identified, closed) ||
        isAfter(facts.offenceStart, closed)
      ) {
        report(["dates", "closed"]);
      }
    },
  },
];
