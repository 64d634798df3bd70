/** A sum that was reported: its inner cells and what they add up to. */
export interface ReportedSum {
  /** Numbers of its inner cells. */
  readonly cells: Int32Array;
  /** What was reported. */
  readonly count: number;
}

/** Inner cells that agree with what was reported. */
export interface SolvedCells {
  /** A value for each inner cell. */
  readonly values: Int32Array;
  /** 1 where no other value is possible. */
  readonly determined: Uint8Array;
  /** Places of the sums that their own parts contradict. */
  readonly contradictory: readonly number[];
  /** Whether values were found under which all other sums come out. */
  readonly complete: boolean;
}

/**
 * Finds values for the inner cells that were not reported. A sum with one unknown part fixes it; what is then still unknown gets
 * possible values, each as much as its sums leave over, those in most sums first and then in the order given: no such value is ever
 * published.
 *
 * @param known - Value of each inner cell, or -1 where it is unknown.
 * @param sums - What was reported over several of them.
 * @param order - The unknown ones, those first that most likely hold what is left over.
 */
export function solveInner(
  known: Int32Array,
  sums: readonly ReportedSum[],
  order: readonly number[],
): SolvedCells {
  const values = known.slice();
  const determined = Uint8Array.from(known, (value) => (value < 0 ? 0 : 1));
  const left = Float64Array.from(sums, ({ count }) => count);
  const open = new Int32Array(sums.length);
  const none: number[] = [];
  const sumsOf = Array.from(known, (value): number[] => (value < 0 ? [] : none));
  const ready: number[] = [];
  sums.forEach(({ cells }, sum) => {
    for (const inner of cells) {
      const value = values[inner]!;
      if (value >= 0) left[sum] = left[sum]! - value;
      else {
        open[sum] = open[sum]! + 1;
        sumsOf[inner]!.push(sum);
      }
    }
    if (open[sum] === 1) ready.push(sum);
  });
  const settle = (inner: number, value: number): void => {
    values[inner] = value;
    for (const sum of sumsOf[inner]!) {
      left[sum] = left[sum]! - value;
      open[sum] = open[sum]! - 1;
      if (open[sum] === 1) ready.push(sum);
    }
  };
  const settleReady = (certain: boolean): void => {
    for (let sum = ready.shift(); sum !== undefined; sum = ready.shift()) {
      const inner = sums[sum]!.cells.find((one) => values[one]! < 0);
      if (inner === undefined) continue;
      if (certain) determined[inner] = 1;
      settle(inner, Math.max(0, left[sum]!));
    }
  };
  settleReady(true);
  const unsolved = (sum: number): boolean => open[sum] === 0 && left[sum] !== 0;
  const contradictory = sums.flatMap((_, sum) =>
    unsolved(sum) || (open[sum]! > 0 && left[sum]! < 0) ? [sum] : [],
  );
  // Those in most sums first, for they leave the least choice.
  const inSums = (inner: number): number => sumsOf[inner]!.length;
  for (const inner of [...order].sort((one, other) => inSums(other) - inSums(one))) {
    if (values[inner]! >= 0) continue;
    const room = sumsOf[inner]!.map((sum) => left[sum]!);
    settle(inner, Math.max(0, room.length === 0 ? 0 : Math.min(...room)));
    settleReady(false);
  }
  const blamed = new Set(contradictory);
  const complete = sums.every((_, sum) => !unsolved(sum) || blamed.has(sum));
  return { values, determined, contradictory, complete };
}
