import type { Issue } from "../../issues/issue.js";
import type { Dimension } from "../model/dimension.js";
import { dimensionIndex, type DimensionIndex } from "../tabulate/dimensionIndex.js";
import type { RecordList } from "./codedField.js";
import { dimensionIssue, type LeafEncoder } from "./dimensionSource.js";
import type { PlanDimension } from "./planDimension.js";
import { residualCategories } from "./residualCategories.js";
import { totalCode } from "./residualCodes.js";
import { sourceOf } from "./sourceOf.js";

/** A dimension of a plan, ready to count. */
export interface CompiledDimension {
  /** The dimension with all its residual categories. */
  readonly dimension: Dimension;
  /** The dimension in integers. */
  readonly index: DimensionIndex;
  /** Codes of its leaves by number: its own, then `_O`, `_U`, `_Z`, `_X`. */
  readonly leaves: readonly string[];
  /** The list that it reads items of; absent where it reads the record. */
  readonly list?: RecordList | undefined;
  /** Whether a record in `_O` is not counted at all. */
  readonly limits: boolean;
  /** Number of the leaf of a record or an item; of nothing, that of `_X`. */
  readonly encode: LeafEncoder;
}

/** Makes a dimension ready to count, or says why it makes no sense; the path goes on from the dimension. */
export function compiledDimension(
  planned: PlanDimension,
  of: "victims" | "proceedings",
): CompiledDimension | Issue {
  const source = sourceOf(planned, of);
  if ("severity" in source) return source;
  const dimension: Dimension = {
    code: planned.code ?? source.code,
    label: planned.label ?? source.label,
    total: totalCode,
    categories: [...(planned.groups ?? []), ...source.categories, ...residualCategories],
    ...(source.list === undefined ? {} : { several: true }),
  };
  const index = dimensionIndex(dimension);
  if (index === undefined) {
    return dimensionIssue(
      "plan-groups-contradictory",
      ["groups"],
      "Expected groups of categories that are there, with codes that no category has, and no category twice.",
    );
  }
  const { leaves, numbers } = index;
  const own = new Map(
    [...numbers].filter(([, number]) => number < leaves.length - residualCategories.length),
  );
  const encode = source.encoder({
    own,
    groups: new Set(source.categories.flatMap(({ code, members }) => (members === undefined ? [] : code))),
    other: own.size,
    unknown: own.size + 1,
    notApplicable: own.size + 2,
    notCollected: own.size + 3,
  });
  return { dimension, index, leaves, list: source.list, limits: source.limits ?? false, encode };
}
