import { actRules as rulesOnActs } from "../../rules/actRules.js";
import type { RecordRule } from "../../rules/recordRule.js";
import type { ProceedingFacts } from "../facts/proceedingFacts.js";

/** Offences: the same rules under the same names as in a victim record, numbered from 1. */
export const actRules: readonly RecordRule<ProceedingFacts>[] = rulesOnActs.map((rule, at) => ({
  ...rule,
  number: at + 1,
}));
