import type { Result } from "../../issues/result.js";
import { categorySchema, dimensionSchema } from "../model/dimension.js";
import { compiledPlan, type CompiledPlan } from "../plan/compiledPlan.js";
import type { TabulationPlan } from "../plan/tabulationPlan.js";

/** Whether something is a code that can be the name of a column, and every one of its leaves one that no separator stands in. */
const isFit = ({ dimension, leaves }: CompiledPlan["dimensions"][number]): boolean =>
  dimensionSchema.shape.code.safeParse(dimension.code).success &&
  leaves.every((leaf) => categorySchema.shape.code.safeParse(leaf).success);

/**
 * Makes a plan ready to be counted by an engine: every code is checked again, because codes become names of columns and texts with
 * separators there.
 *
 * @returns Issues where the parts of the plan do not fit together, or where a code has a character that codes do not have.
 */
export function enginePlan(plan: TabulationPlan): Result<CompiledPlan> {
  const compiled = compiledPlan(plan);
  if (!compiled.ok) return compiled;
  const unfit = compiled.value.dimensions.find((dimension) => !isFit(dimension));
  if (unfit === undefined) return compiled;
  return {
    ok: false,
    issues: [
      {
        code: "plan-code-unfit",
        severity: "error",
        path: ["dimensions"],
        message:
          "Expected codes of dimensions in capital letters, digits and _, and codes of categories in letters, digits and _ . + : -: validate the plan with tabulationPlanSchema.",
      },
    ],
  };
}
