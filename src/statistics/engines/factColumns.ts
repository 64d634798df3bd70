import type { CompiledPlan } from "../plan/compiledPlan.js";
import type { TabulationPlan } from "../plan/tabulationPlan.js";

/** Name of the column that says whose row it is. No dimension has it: their codes begin with a letter. */
export const unitColumn = ({ unit }: TabulationPlan): "_person" | "_record" =>
  unit === "persons" ? "_person" : "_record";

/** Names of the columns of a plan's fact table: whose row it is, then the dimensions in the order of the population. */
export const factColumns = ({ plan, dimensions }: CompiledPlan): readonly string[] => [
  unitColumn(plan),
  ...dimensions.map(({ dimension }) => dimension.code),
];

/** Whether a person or case of the plan can have several rows. */
export const hasSeveralRows = ({ plan, dimensions }: CompiledPlan): boolean =>
  plan.unit === "persons" || dimensions.some(({ list }) => list !== undefined);
