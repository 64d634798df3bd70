import type { CountSystem } from "../model/countSystem.js";
import { distinctSums } from "../system/distinctSums.js";

/**
 * Sums that betray all that is in them once they are known, though no cell prints them: several sensitive zeros add up to 0 only if
 * each is 0; and where zeros are printed, so that a hidden cell is 1 at least, several cells of 1 add up to their number only if
 * each is 1. One sum for every cell that holds several such inner cells. `eliminate` takes them as `protectedSums`.
 *
 * @source SSBtools for R, `GaussSuppression` with singleton method `subSum`; which are singletons: GaussSuppression, `SingletonDefault`.
 */
export function singletonSums(
  system: CountSystem,
  sensitive: Uint8Array,
  zeros: "protect" | "publish",
): readonly Int32Array[] {
  const wanted = zeros === "protect" ? 0 : 1;
  const single = new Uint8Array(system.rowCounts.length);
  system.cells.forEach(({ rows, count }, cell) => {
    if (rows.length === 1 && count === wanted) single[rows[0]!] = sensitive[cell]!;
  });
  const sums = system.cells
    .filter((_, cell) => sensitive[cell] !== 1)
    .map(({ rows }) => rows.filter((row) => single[row] === 1))
    .filter((rows) => rows.length > 1);
  return distinctSums(sums).sums;
}
