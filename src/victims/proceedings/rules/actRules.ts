import { offenceRules } from "../../rules/offenceRules.js";
import type { RecordRule } from "../../rules/recordRule.js";
import type { ProceedingFacts } from "../facts/proceedingFacts.js";

/** The rule on offences that victim records have under this name. */
const shared = (id: string, number: number): RecordRule<ProceedingFacts> => {
  const rule = offenceRules.find((one) => one.id === id);
  if (rule === undefined) throw new RangeError(`Expected a rule on offences: ${id}.`);
  return {
    ...rule,
    number,
    find: (facts, report) => {
      rule.find(facts.offences, report);
    },
  };
};

/** Offences: the same rules under the same names as in a victim record. */
export const actRules: readonly RecordRule<ProceedingFacts>[] = [
  shared("conduct-of-another-offence", 1),
  shared("offence-repeated", 2),
  shared("technology-without-online", 3),
];
