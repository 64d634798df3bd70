import { validate } from "../../issues/validate.js";
import { compiledPlan, type CompiledPlan } from "../../statistics/plan/compiledPlan.js";
import { tabulationPlanSchema } from "../../statistics/plan/tabulationPlan.js";
import { UsageError, type CommandContext } from "../context.js";
import { parseJson } from "../parseJson.js";
import { printIssues } from "../printIssues.js";
import { readInput } from "../readInput.js";
import { withPlanSuggestions } from "./planSuggestions.js";

/** Reads a plan and makes it ready to count; one that is none, or whose parts do not fit together, is wrong usage. */
export async function loadPlan(file: string, context: CommandContext): Promise<CompiledPlan> {
  const parsed = parseJson(await readInput(file, context));
  const plan = parsed.ok ? validate(tabulationPlanSchema, parsed.value) : parsed;
  const compiled = plan.ok ? compiledPlan(plan.value) : plan;
  if (compiled.ok) return compiled.value;
  printIssues(parsed.ok ? withPlanSuggestions(compiled.issues, parsed.value) : compiled.issues, context);
  throw new UsageError(
    `Expected ${file} to be a tabulation plan whose parts fit together; mend what is said above.`,
  );
}
