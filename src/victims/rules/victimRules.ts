import type { VictimFacts } from "../facts/victimFacts.js";
import { ageRules } from "./ageRules.js";
import { dateRules } from "./dateRules.js";
import { justiceRules } from "./justiceRules.js";
import { offenceRules } from "./offenceRules.js";
import { personRules } from "./personRules.js";
import type { RecordRule } from "./recordRule.js";
import { supportRules } from "./supportRules.js";

/** The numbered rules of a victim record, in their order. JSON Schema says none of them; they are published beside it. */
export const victimRules: readonly RecordRule<VictimFacts>[] = [
  ...dateRules,
  ...ageRules,
  ...offenceRules,
  ...personRules,
  ...supportRules,
  ...justiceRules,
];
