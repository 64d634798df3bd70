import { isAfter } from "../facts/packedDate.js";
import type { VictimFacts } from "../facts/victimFacts.js";
import type { RecordRule } from "./recordRule.js";
import { dataParagraphs, meaning } from "./ruleSources.js";

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
    sentence: "A case is reported no earlier than the offence begins.",
    mending,
    severity: "error",
    source: meaning,
    verified: true,
    find: (facts, report) => {
      if (isAfter(facts.offenceStart, facts.stage[0] ?? 0)) report(["criminalJustice", "reported"]);
    },
  },
  {
    number: 5,
    id: "closed-before-opened",
    sentence: "A record is closed no earlier than it is opened and the child identified.",
    mending,
    severity: "error",
    source: dataParagraphs,
    verified: true,
    find: (facts, report) => {
      if (isAfter(facts.registered, facts.closed) || isAfter(facts.identified, facts.closed)) {
        report(["dates", "closed"]);
      }
    },
  },
];
