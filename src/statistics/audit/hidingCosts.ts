import type { CountSystem } from "../model/countSystem.js";

/** What hiding a grand total costs beside its size: more than all that is commonly hidden instead of it. */
const grandTotalCost = 100;

/** What hiding each cell costs: large ones more, but not in proportion; grand totals, which no cell goes beyond, last of all. */
export function hidingCosts({ cells }: Pick<CountSystem, "cells">): Float64Array {
  const widest = cells.reduce((most, { rows }) => Math.max(most, rows.length), 2);
  return Float64Array.from(
    cells,
    ({ rows, count }) => Math.log2(2 + count) + (rows.length === widest ? grandTotalCost : 0),
  );
}
