import type { CountSystem } from "../model/countSystem.js";

/**
 * Marks counts from 1 to below a minimum: few enough that somebody in the cell can be recognised.
 *
 * @source Hundepool and others, Handbook on Statistical Disclosure Control, minimum frequency rule; not verified: known, and not read again.
 */
export function minimumFrequency(system: CountSystem, minimum: number, sensitive: Uint8Array): void {
  system.cells.forEach(({ count }, cell) => {
    if (count >= 1 && count < minimum) sensitive[cell] = 1;
  });
}
