/** What hiding a cell costs: large ones more, but not in proportion. */
export const hidingCost = (count: number): number => Math.log2(2 + count);
