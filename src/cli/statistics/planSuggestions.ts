import { editDistance } from "../../issues/editDistance.js";
import type { Issue } from "../../issues/issue.js";
import { planDimensionSchema } from "../../statistics/plan/planDimension.js";

const fields: readonly string[] = planDimensionSchema.options.flatMap(({ shape }) => {
  const { from } = shape;
  return "options" in from ? from.options : [...from.values];
});

const at = (value: unknown, path: Issue["path"]): unknown =>
  path.reduce<unknown>((inner, key) => (Object(inner) as Readonly<Record<string, unknown>>)[key], value);

const mostChanges = 3;

/** Suggests the field that a dimension of a plan may have meant, where it names none that there is. */
export function withPlanSuggestions(issues: readonly Issue[], plan: unknown): readonly Issue[] {
  return issues.map((issue) => {
    const meant = issue.path.at(-1) === "from" ? at(plan, issue.path) : undefined;
    if (typeof meant !== "string") return issue;
    const [nearest] = fields
      .map((field) => ({ field, changes: editDistance(meant.slice(0, 60), field, mostChanges) }))
      .filter(({ changes }) => changes <= mostChanges)
      .sort((left, right) => left.changes - right.changes);
    const message = "Expected the name of a field that can be a dimension.";
    return nearest === undefined
      ? { ...issue, message: `${message} These can: ${fields.join(", ")}.` }
      : { ...issue, message, suggestion: nearest.field };
  });
}
