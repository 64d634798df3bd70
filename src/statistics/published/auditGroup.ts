import { components } from "./components.js";
import { determinedNumbers, type DeterminedNumber } from "./determinedNumbers.js";
import type { WorkBudget } from "./findTable.js";
import { groupSums } from "./groupSums.js";
import { linearBounds } from "./linearBounds.js";
import type { PublishedAuditOptions, UnprintedCategories } from "./publishedAuditOptions.js";
import type { GroupCell, PublishedGroup } from "./publishedGroups.js";
import { SumSystem } from "./sumSystem.js";
import { Witnesses, witnessBounds } from "./witnessedBounds.js";

/** What is known of the cells of a group that adds up. */
export interface GroupBounds {
  /** Places of the hidden cells. */
  readonly hidden: readonly number[];
  /** Its sums, each with its total first; a number that is no cell stands for parts that are not printed. */
  readonly sums: readonly Int32Array[];
  /** Values of the printed cells; `undefined` for the others. */
  readonly values: readonly (number | undefined)[];
  /** Least possible value of every cell. */
  readonly lower: Float64Array;
  /** Greatest possible value of every cell. */
  readonly upper: Float64Array;
  /** Bounds that the markers themselves give, by place. */
  readonly marked: readonly { readonly lower: number; readonly upper: number }[];
  /** Cells that follow by addition alone. */
  readonly determined: ReadonlyMap<number, DeterminedNumber>;
  /** Hidden cells whose bounds are right and may be wider than the truth, as the work ran out. */
  readonly unproved: readonly number[];
}

/** How a group is read. */
export interface GroupQuestion {
  /** Code of the total in each dimension. */
  readonly totals: readonly string[];
  /** What is taken of categories that are not printed. */
  readonly unprinted: UnprintedCategories;
  /** Distance above which an interval is of no interest. */
  readonly enough: number;
  /** Solver for what is too large for the search. */
  readonly solver?: PublishedAuditOptions["solver"];
}

/** Work that the search may do on one component before a solver is asked. */
const componentWork = 2e6;

const boundsOf = (
  { reading }: GroupCell,
  unprinted: UnprintedCategories,
): { lower: number; upper: number } => {
  if (reading.kind === "count" || reading.kind === "hidden") return reading;
  return { lower: 0, upper: reading.kind === "blank" && unprinted === "zero" ? 0 : Infinity };
};

/**
 * Works out what the cells of one group can be.
 *
 * @returns What is known, or `undefined` where no table of counts fits.
 */
export function auditGroup(
  { cells, contradictory }: PublishedGroup,
  { totals, unprinted, enough, solver }: GroupQuestion,
  budget: WorkBudget,
): GroupBounds | undefined {
  if (contradictory) return undefined;
  const marked = cells.map((cell) => boundsOf(cell, unprinted));
  const lines = groupSums(cells, totals, unprinted);
  const sums = lines.map(({ total, parts, open }) => {
    if (open) marked.push({ lower: 0, upper: Infinity });
    return Int32Array.from([total, ...parts, ...(open ? [marked.length - 1] : [])]);
  });
  const values = marked.map(({ lower, upper }) => (lower === upper ? lower : undefined));
  const lower = Float64Array.from(marked, (bounds) => bounds.lower);
  const upper = Float64Array.from(marked, (bounds) => bounds.upper);
  const hidden = [...cells.keys()].filter((place) => cells[place]?.reading.kind === "hidden");
  const system = new SumSystem(lower, upper, sums);
  if (!system.settle()) return undefined;
  const nothing: ReadonlyMap<number, DeterminedNumber> = new Map();
  const determined = values.includes(undefined) ? determinedNumbers(sums, values) : nothing;
  if (determined === "contradictory") return undefined;
  for (const [number, { value }] of determined) {
    if (!system.bound(number, value, value)) return undefined;
  }
  const isHidden = new Set(hidden);
  const unproved: number[] = [];
  const witnesses = new Witnesses(lower.length);
  for (const component of components(system)) {
    const targets = [...component.numbers].filter((number) => isHidden.has(number));
    const question = { targets, enough };
    const share = { left: Math.min(componentWork, budget.left) };
    const given = share.left;
    const answer = witnessBounds(system, component, question, witnesses, share);
    budget.left -= given - share.left;
    if (answer === "none") return undefined;
    if (answer === "proved") continue;
    if (solver !== undefined && !linearBounds(system, component, question, witnesses, solver)) {
      return undefined;
    }
    unproved.push(...targets.filter((target) => !witnesses.isSettled(system, target, enough)));
  }
  return { hidden, sums, values, lower, upper, marked, determined, unproved };
}
