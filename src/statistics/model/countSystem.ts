/**
 * All tables of one population as one system: every cell is the sum of some rows, and rows are whole numbers from 0.
 * Cells that are the same sum are one cell here, whatever tables they stand in.
 */
export interface CountSystem {
  /** True counts of the rows. */
  readonly rowCounts: Int32Array;
  /** The cells, without repetition. */
  readonly cells: readonly SystemCell[];
  /** Sums that everybody knows to be equal: tables that came without records and share a margin. */
  readonly links: readonly SystemLink[];
}

/** One sum. */
export interface SystemCell {
  /** Its rows, ascending. */
  readonly rows: Int32Array;
  /** Its true count. */
  readonly count: number;
}

/** Two sums that are equal. */
export interface SystemLink {
  /** Rows of the one. */
  readonly left: Int32Array;
  /** Rows of the other. */
  readonly right: Int32Array;
}
