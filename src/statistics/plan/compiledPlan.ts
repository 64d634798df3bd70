import type { Issue } from "../../issues/issue.js";
import type { Result } from "../../issues/result.js";
import { canonicalJson } from "../model/canonicalJson.js";
import { digestOf } from "../model/digestOf.js";
import { definitionIssues } from "../tabulate/definitionIssues.js";
import { compiledDimension, type CompiledDimension } from "./compiledDimension.js";
import { planStructuralZeros } from "./planStructuralZeros.js";
import type { StructuralZero } from "./structuralZero.js";
import type { TabulationPlan } from "./tabulationPlan.js";

/** A plan, ready to count. */
export interface CompiledPlan {
  /** The plan. */
  readonly plan: TabulationPlan;
  /** Digest of the plan and of the categories that it comes to. It guards against mistakes, not against forgery. */
  readonly digest: string;
  /** The dimensions that a table uses, in the order of the plan: those of its population. */
  readonly dimensions: readonly CompiledDimension[];
  /** For each of them, by how much one leaf more raises the key of a combination. */
  readonly strides: readonly number[];
  /** Number of all combinations, at most 2^53. */
  readonly size: number;
  /** The dimensions whose reference years limit what is counted, whether a table uses them or not. */
  readonly limits: readonly CompiledDimension[];
  /** Combinations that cannot be, those that the package knows included. */
  readonly structuralZeros: readonly StructuralZero[];
}

const withPath = (issue: Issue, ...path: Issue["path"]): Issue => ({
  ...issue,
  path: [...path, ...issue.path],
});

/** Dimensions with a code that an earlier one has. */
const repeated = (dimensions: readonly CompiledDimension[]): Issue[] =>
  dimensions.flatMap(({ dimension }, at) =>
    dimensions.findIndex((other) => other.dimension.code === dimension.code) === at
      ? []
      : {
          code: "plan-dimension-repeated",
          severity: "error",
          path: ["dimensions", at, "code"],
          message: "Expected a code that no other dimension has: give this one a code of its own.",
        },
  );

/**
 * Makes a plan ready to count.
 *
 * @returns Issues, with paths from the root of the plan, where its parts do not fit together.
 */
export function compiledPlan(plan: TabulationPlan): Result<CompiledPlan> {
  const made = plan.dimensions.map((dimension) => compiledDimension(dimension, plan.of));
  const broken = made.flatMap((one, at) => ("severity" in one ? withPath(one, "dimensions", at) : []));
  if (broken.length > 0) return { ok: false, issues: broken };
  const all = made.filter((one): one is CompiledDimension => !("severity" in one));
  const twice = repeated(all);
  if (twice.length > 0) return { ok: false, issues: twice };
  const indexes = all.map(({ index }) => index);
  const zeros = planStructuralZeros(plan, indexes);
  const issues = [...definitionIssues(plan.tables, indexes), ...zeros.issues];
  if (issues.length > 0) return { ok: false, issues };
  const used = new Set(plan.tables.flatMap(({ dimensions }) => dimensions));
  const dimensions = all.filter(({ dimension }) => used.has(dimension.code));
  const strides = dimensions.map((_, at) =>
    dimensions.slice(at + 1).reduce((product, { leaves }) => product * leaves.length, 1),
  );
  const size = dimensions.reduce((product, { leaves }) => product * leaves.length, 1);
  if (size > Number.MAX_SAFE_INTEGER) {
    return {
      ok: false,
      issues: [
        {
          code: "plan-too-large",
          severity: "error",
          path: ["dimensions"],
          message:
            "Expected at most 2^53 combinations of categories: make two plans, or leave out a dimension.",
        },
      ],
    };
  }
  const text = canonicalJson({ plan, dimensions: all.map(({ dimension }) => dimension) });
  return {
    ok: true,
    value: {
      plan,
      digest: digestOf(text),
      dimensions,
      strides,
      size,
      limits: all.filter(({ limits }) => limits),
      structuralZeros: zeros.value,
    },
    issues: [],
  };
}
