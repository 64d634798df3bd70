import type { CountSystem } from "../model/countSystem.js";
import { impliedCells } from "./impliedCells.js";

/**
 * Marks the smallest cells that count somebody. Where an attacker knows that no hidden cell is 0, these are the cells of which that says
 * something, whatever is hidden: every larger one has one of them inside.
 */
export function limitingCells(system: CountSystem): Uint8Array {
  const least = Int32Array.from(system.cells, ({ count }) => (count > 0 ? 1 : 0));
  const implied = impliedCells(system, least, new Int32Array(system.rowCounts.length).fill(-1), []);
  return implied.map((isImplied, cell) => (least[cell]! > 0 && isImplied !== 1 ? 1 : 0));
}
