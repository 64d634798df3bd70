import type { Issue } from "../../issues/issue.js";
import type { DimensionIndex } from "../tabulate/dimensionIndex.js";
import { impossibleActs } from "./offenceActs.js";
import type { StructuralZero } from "./structuralZero.js";
import type { TabulationPlan } from "./tabulationPlan.js";

/** The structural zeros of a plan, and what is wrong with those that it names itself. */
export function planStructuralZeros(
  { dimensions, structuralZeros = [] }: TabulationPlan,
  indexes: readonly DimensionIndex[],
): { readonly value: readonly StructuralZero[]; readonly issues: readonly Issue[] } {
  const issues = structuralZeros.flatMap((zero, at) =>
    Object.entries(zero).flatMap(([name, codes]): Issue[] => {
      const members = indexes.find(({ dimension }) => dimension.code === name)?.members;
      if (members !== undefined && codes.every((code) => members.has(code))) return [];
      return [
        {
          code: "plan-structural-zero-unknown",
          severity: "error",
          path: ["structuralZeros", at, name],
          message: "Expected codes of dimensions of the plan and of their categories.",
        },
      ];
    }),
  );
  const reading = (from: string): readonly DimensionIndex[] =>
    indexes.filter((_, at) => dimensions[at]?.from === from);
  const known = reading("offence").flatMap((offence) =>
    reading("conduct").flatMap((conduct) =>
      impossibleActs(offence.dimension.code, conduct.dimension.code).flatMap((zero) =>
        only(zero, [offence, conduct]),
      ),
    ),
  );
  return { value: [...structuralZeros, ...known], issues };
}

/** A structural zero without the codes that the plan has no category for; nothing where none are left. */
function only(zero: StructuralZero, indexes: readonly DimensionIndex[]): readonly StructuralZero[] {
  const has = (name: string, code: string): boolean =>
    indexes.some(({ dimension, numbers }) => dimension.code === name && numbers.has(code));
  const entries = Object.entries(zero).map(
    ([name, codes]) => [name, codes.filter((code) => has(name, code))] as const,
  );
  return entries.every(([, codes]) => codes.length > 0) ? [Object.fromEntries(entries)] : [];
}
