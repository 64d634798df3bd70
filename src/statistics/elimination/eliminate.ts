import type { CountSystem } from "../model/countSystem.js";
import { OpenRows } from "./openRows.js";
import { publicationOrder } from "./publicationOrder.js";
import { SensitiveSums } from "./sensitiveSums.js";
import { SparseSum } from "./sparseSum.js";

/** How cells are chosen. */
export interface EliminationOptions {
  /** Numbers of the cells in the order in which they are offered for publication; `publicationOrder` by default. */
  readonly order?: Int32Array | undefined;
  /** 1 for a cell that is published whatever it gives away: it was published before. */
  readonly forcedPublished?: Uint8Array | undefined;
  /** 1 for a cell that is not published, though it need not be protected. */
  readonly forcedHidden?: Uint8Array | undefined;
  /** Rows of sums that no cell prints, and that must not follow from what is published all the same. */
  readonly protectedSums?: readonly Int32Array[] | undefined;
}

/** Which cells are hidden. */
export interface Elimination {
  /** 1 for every cell that is not published: sensitive, forced, or hidden to protect others. */
  readonly hidden: Uint8Array;
  /** 1 for every sensitive cell that no choice can protect: cells that must be published, or links, give it away. */
  readonly unprotectable: Uint8Array;
}

/**
 * Hides cells until no sensitive one is a linear combination of those published.
 *
 * Cells are offered in the order of publication. One that follows from what is published is published; one with which a sensitive
 * cell would follow is hidden; any other is published. Sums are reduced modulo a prime: whatever is independent modulo a prime
 * is independent over the fractions. A sensitive cell that must be published stays published, and counts as unprotectable.
 *
 * @source Langsrud, "Secondary Cell Suppression by Gaussian Elimination", Privacy in Statistical Databases 2024, doi 10.1007/978-3-031-69651-0_6.
 */
export function eliminate(
  system: CountSystem,
  primary: Uint8Array,
  options: EliminationOptions = {},
): Elimination {
  const { cells, links, rowCounts } = system;
  const { forcedPublished, forcedHidden, protectedSums = [] } = options;
  const size = rowCounts.length;
  const order = options.order ?? publicationOrder(system);
  const hidden = new Uint8Array(cells.length);
  const unprotectable = new Uint8Array(cells.length);
  const open = new OpenRows(size);
  const sum = new SparseSum(size);
  const other = new SparseSum(size);
  const protectedCells = cells.filter((_, cell) => primary[cell] === 1 && forcedPublished?.[cell] !== 1);
  const sensitive = new SensitiveSums([...protectedCells.map(({ rows }) => rows), ...protectedSums], size);

  const load = (target: SparseSum, rows: Int32Array, minus?: Int32Array): boolean => {
    target.clear();
    open.addTo(target, rows, 1);
    if (minus !== undefined) open.addTo(target, minus, -1);
    target.compact();
    return target.length > 0;
  };
  const proves = (rows: Int32Array): boolean => load(other, rows) && sum.isMultipleOf(other);
  const publish = (rows: Int32Array, minus?: Int32Array): void => {
    const fingerprint = sensitive.fingerprint(rows, minus);
    open.publish(sum, open.rarestColumn(sum), (row, factor) => {
      sensitive.subtract(row, factor, fingerprint);
    });
  };

  for (const { left, right } of links) if (load(sum, left, right)) publish(left, right);
  for (const cell of order) {
    const rows = cells[cell]?.rows;
    if (rows !== undefined && forcedPublished?.[cell] === 1 && load(sum, rows)) publish(rows);
  }
  cells.forEach(({ rows }, cell) => {
    if (primary[cell] === 1 && !load(sum, rows)) unprotectable[cell] = 1;
    const isHidden = primary[cell] === 1 || forcedHidden?.[cell] === 1;
    if (isHidden && forcedPublished?.[cell] !== 1) hidden[cell] = 1;
  });
  for (const cell of order) {
    const rows = cells[cell]?.rows;
    if (rows === undefined || hidden[cell] === 1 || !load(sum, rows)) continue;
    const candidates = open.rowsAt(open.rarestColumn(sum));
    if (sensitive.some(candidates, sensitive.fingerprint(rows), proves)) hidden[cell] = 1;
    else publish(rows);
  }
  return { hidden, unprotectable };
}
