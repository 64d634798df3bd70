import type { PopulationCertificate } from "./certificateContent.js";

/** All alternative tables side by side. */
export interface AlternativeSums {
  /** Adds some rows up: one sum for each alternative. */
  readonly addUp: (rows: Iterable<number>) => Float64Array;
  /** Whether an alternative has somebody in a row. */
  readonly hasSomebody: (alternative: number, row: number) => boolean;
}

/** Unpacks the alternatives; undefined where one names a row that is not there, or a row twice. */
export function alternativeSums({ alternatives, rows }: PopulationCertificate): AlternativeSums | undefined {
  const size = alternatives.length;
  const counts = rows.map(() => new Float64Array(size));
  for (const [alternative, packed] of alternatives.entries()) {
    const seen = new Set<number>();
    for (let at = 0; at < packed.length; at += 2) {
      const [row = -1, count] = [packed[at], packed[at + 1]];
      const own = counts[row];
      if (own === undefined || count === undefined || seen.has(row)) return undefined;
      seen.add(row);
      own[alternative] = count;
    }
  }
  return {
    addUp: (own) => {
      const sums = new Float64Array(size);
      for (const row of own) {
        const each = counts[row];
        for (let at = 0; at < size; at += 1) sums[at] = sums[at]! + (each?.[at] ?? NaN);
      }
      return sums;
    },
    hasSomebody: (alternative, row) => (counts[row]?.[alternative] ?? 0) > 0,
  };
}
