import type { RecordRule } from "../../rules/recordRule.js";
import type { ProceedingFacts } from "../facts/proceedingFacts.js";
import { accusedRules } from "./accusedRules.js";
import { actRules } from "./actRules.js";
import { cooperationRules } from "./cooperationRules.js";
import { eventRules } from "./eventRules.js";
import { judgmentRules } from "./judgmentRules.js";
import { jurisdictionRules } from "./jurisdictionRules.js";

/** The numbered rules of a record of proceedings, in their order. JSON Schema says none of them; they are published beside it. */
export const proceedingRules: readonly RecordRule<ProceedingFacts>[] = [
  ...actRules,
  ...accusedRules,
  ...eventRules,
  ...judgmentRules,
  ...jurisdictionRules,
  ...cooperationRules,
];
