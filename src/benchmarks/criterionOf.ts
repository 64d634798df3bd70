import type { Benchmark } from "./benchmark.js";
import { benchmarks } from "./benchmarks.js";
import type { Criterion } from "./criterion.js";

/**
 * The criterion with an id, with the benchmark to which it belongs.
 *
 * @param id - An id such as `helpline.short-number`.
 * @returns Both, or `undefined` where no bundled benchmark has such a criterion.
 * @example
 * import { criterionOf } from "opsc/benchmarks";
 * criterionOf("helpline.short-number")?.benchmark.label; //=> "Helpline"
 * criterionOf("helpline"); //=> undefined
 */
export function criterionOf(
  id: string,
): { readonly benchmark: Benchmark; readonly criterion: Criterion } | undefined {
  for (const benchmark of benchmarks) {
    const criterion = benchmark.criteria.find((one) => one.id === id);
    if (criterion !== undefined) return { benchmark, criterion };
  }
  return undefined;
}
