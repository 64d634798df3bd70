import type { CountSystem } from "../model/countSystem.js";

/**
 * Marks zeros that could have been something else: nobody of a group is in the cell, and that is known of each of them. A cell
 * without rows could not have been anything else, and is left.
 *
 * @source GaussSuppression for R, `protectZeros`; structural zeros as in the Handbook on Statistical Disclosure Control (not verified).
 */
export function protectedZeros(system: CountSystem, sensitive: Uint8Array): void {
  system.cells.forEach(({ count, rows }, cell) => {
    if (count === 0 && rows.length > 0) sensitive[cell] = 1;
  });
}
