import { fewestBirthdays, isAfter, mostBirthdays } from "../facts/packedDate.js";
import type { VictimFacts } from "../facts/victimFacts.js";
import type { RecordRule } from "./recordRule.js";
import { childhood, meaning, opsc } from "./ruleSources.js";

const bothOrdered = (facts: VictimFacts): boolean =>
  facts.offenceMinimum <= facts.offenceMaximum && facts.registrationMinimum <= facts.registrationMaximum;

/** Bounds of ages, childhood, and age over time. */
export const ageRules: readonly RecordRule<VictimFacts>[] = [
  {
    number: 6,
    id: "age-bounds-reversed",
    sentence: "The lower bound of an age is no higher than the upper one.",
    mending: "Swap the two bounds or correct one.",
    severity: "error",
    source: meaning,
    verified: true,
    find: (facts, report) => {
      if (facts.offenceMinimum > facts.offenceMaximum) report(["ageAtOffence", "minimum"]);
      if (facts.registrationMinimum > facts.registrationMaximum) report(["ageAtRegistration", "minimum"]);
    },
  },
  {
    number: 7,
    id: "adult-at-offence",
    sentence: "A victim under the Protocol may have been under 18 when the offence began.",
    mending: "Correct the age, or keep the record in another register: adults are outside the Protocol.",
    severity: "error",
    source: childhood,
    verified: true,
    find: (facts, report) => {
      if (facts.offenceMinimum >= 18 && facts.offenceMinimum <= facts.offenceMaximum)
        report(["ageAtOffence"]);
    },
  },
  {
    number: 8,
    id: "younger-at-registration",
    sentence: "A child is no younger at registration than when the offence began.",
    mending: "Correct one of the two ages, or widen it to what is known.",
    severity: "error",
    source: meaning,
    verified: true,
    find: (facts, report) => {
      if (bothOrdered(facts) && facts.registrationMaximum < facts.offenceMinimum) {
        report(["ageAtRegistration"]);
      }
    },
  },
  {
    number: 9,
    id: "age-against-dates",
    sentence: "The ages at the offence and at registration differ by the birthdays between the two dates.",
    mending: "Correct an age or a date, or write only the part that is known.",
    severity: "error",
    source: opsc("art. 8 (2)"),
    verified: true,
    find: (facts, report) => {
      const { offenceStart, registered, offenceMinimum, offenceMaximum } = facts;
      if (offenceStart <= 0 || registered <= 0 || !bothOrdered(facts)) return;
      // Dates or ages in the wrong order are for the rules on order to name.
      if (facts.registrationMaximum < offenceMinimum || isAfter(offenceStart, registered)) return;
      const tooYoung = facts.registrationMaximum < offenceMinimum + fewestBirthdays(offenceStart, registered);
      const tooOld = facts.registrationMinimum > offenceMaximum + mostBirthdays(offenceStart, registered);
      if (tooYoung || tooOld) report(["ageAtRegistration"]);
    },
  },
];
