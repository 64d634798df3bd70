import type { Dimension } from "./dimension.js";

/**
 * Persons or cases that no table of the population can tell apart, and how many they are. Somebody to whom several things
 * happened has several tuples, and counts once in every cell that one of them falls in.
 */
export interface PopulationRow {
  /** Leaf codes, one for each dimension of the population in its order; sorted and without repetition. */
  readonly tuples: readonly (readonly string[])[];
  /** How many there are; 0 for a combination that could have been and was not. */
  readonly count: number;
  /** For totals that came without records: the one table whose inner cell this row is. */
  readonly table?: string | undefined;
}

/**
 * For the code of a concept, all of its leaves that are counted, such as the years of a plan: nobody of another leaf is in any total.
 * Residual leaves, such as an unknown year, are counted and not named. The concept need not be a dimension of a table.
 */
export type Limits = Readonly<Record<string, readonly string[]>>;

/** What is counted once, whatever the number of tables: the rows over which every cell is a sum. Confidential. */
export interface Population {
  /** Digest of the plan, or name of the source of the totals: tables of one population are protected as one system. */
  readonly id: string;
  /** What one count is. */
  readonly unit: "persons" | "cases";
  /** Every dimension of any of its tables. */
  readonly dimensions: readonly Dimension[];
  /** The rows. */
  readonly rows: readonly PopulationRow[];
  /** What it leaves out by plan or by source. */
  readonly limits?: Limits | undefined;
  /** Whether any record that was counted is marked as made up. */
  readonly synthetic?: true | undefined;
}
