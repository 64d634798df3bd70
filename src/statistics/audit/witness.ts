/** A table that agrees with everything known, and what it changes of the true one. */
export interface Witness {
  /** Its counts. */
  readonly table: Int32Array;
  /** Rows that differ from the true table. */
  readonly rows: Int32Array;
  /** By how much. */
  readonly changes: Int32Array;
  /** Rows that have somebody in the true table and nobody in this one. */
  readonly emptied: Int32Array;
  /** Cells that differ. */
  readonly cells: Int32Array;
  /** By how much. */
  readonly cellChanges: Int32Array;
}

/** Two tables of a pool between which a cell differs. */
export interface WitnessPair {
  /** The one in which it is smaller. */
  readonly low: number;
  /** The other. */
  readonly high: number;
}
