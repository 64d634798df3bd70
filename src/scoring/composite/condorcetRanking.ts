import type { Result } from "../../issues/result.js";
import { handbook } from "./handbook.js";
import { outrankingMatrix } from "./outrankingMatrix.js";

/**
 * A ranking that has the most criteria behind it.
 *
 * @example
 * import { condorcetRanking, type CondorcetRanking } from "opsc/scoring";
 * const answer = condorcetRanking([[1], [2]], [1]);
 * const ranking: CondorcetRanking | undefined = answer.ok ? answer.value : undefined;
 * ranking?.order; //=> [1, 0]
 */
export interface CondorcetRanking {
  /** Indexes of the alternatives, the first one first. */
  readonly order: readonly number[];
  /** The sum of the weights that put an alternative before each one that comes after it. */
  readonly support: number;
  /** Whether no other order has as much support; if not, the order is the first in the order of the rows. */
  readonly isUnique: boolean;
}

/** With more alternatives than this the search over their subsets takes too long. */
const most = 16;

/**
 * The order of the alternatives with the greatest sum of weights behind its pairs, among all orders (Condorcet, Kemeny, Young and Levenglick).
 * Nothing is made up for by distance: only who is before whom counts.
 *
 * @param performance - One row for each alternative, 16 at most: its value by each criterion, more being better.
 * @param weights - The weight of each criterion, 0 or more; with whole numbers ties are told exactly.
 * @returns The order, found among all by dynamic programming over subsets; an issue where there are too many alternatives.
 * @throws RangeError as {@link outrankingMatrix}.
 * @source H. P. Young and A. Levenglick, SIAM Journal on Applied Mathematics 35 (1978); OECD and JRC, Handbook on Constructing Composite
 *   Indicators (2008), chapter 6
 * @example
 * import { condorcetRanking } from "opsc/scoring";
 * const answer = condorcetRanking([[3, 1, 2], [2, 3, 3], [1, 2, 1]], [1, 1, 1]);
 * answer.ok && answer.value.order; //=> [1, 0, 2]
 */
export function condorcetRanking(
  performance: readonly (readonly number[])[],
  weights: readonly number[],
): Result<CondorcetRanking> {
  const count = performance.length;
  if (count > most) {
    const message = `Expected ${most} alternatives at most; compare fewer, or use Borda scores.`;
    const source = handbook("chapter 6");
    return {
      ok: false,
      issues: [{ code: "alternatives-too-many", severity: "error", path: [], message, source }],
    };
  }
  const matrix = outrankingMatrix(performance, weights);
  const slack = 1e-12 * weights.reduce((sum, weight) => sum + weight, 0);
  // Of every set of alternatives still to be placed: the best support, the first to place, and how many orders reach it (2 for more).
  const support = new Float64Array(1 << count);
  const first = new Int8Array(1 << count);
  const ways = new Uint8Array(1 << count);
  ways[0] = 1;
  for (let set = 1; set < 1 << count; set += 1) {
    let best = -Infinity;
    for (let row = 0; row < count; row += 1) {
      if ((set & (1 << row)) === 0) continue;
      const rest = set & ~(1 << row);
      const own = matrix[row]!.reduce(
        (sum, weight, column) => (rest & (1 << column) ? sum + weight : sum),
        support[rest]!,
      );
      if (own > best + slack) {
        best = own;
        first[set] = row;
        ways[set] = ways[rest]!;
      } else if (own >= best - slack) {
        ways[set] = 2;
      }
    }
    support[set] = best;
  }
  const whole = (1 << count) - 1;
  const order: number[] = [];
  for (let set = whole; set !== 0; set &= ~(1 << first[set]!)) order.push(first[set]!);
  return {
    ok: true,
    value: { order, support: support[whole]!, isUnique: ways[whole] === 1 },
    issues: [],
  };
}
