import type { CountSystem } from "../model/countSystem.js";
import type { Population } from "../model/population.js";
import type { RawTable } from "../model/rawTable.js";

/** Tables of one population, and the one system that they are. Confidential. */
export interface JoinedTables {
  /** What they count. */
  readonly population: Population;
  /** The tables, in the order in which they were given. */
  readonly tables: readonly RawTable[];
  /** The system; its cells and rows are numbered the same whatever the order of tables, cells and population rows. */
  readonly system: CountSystem;
  /** For each table, the number of the system cell of each of its cells; -1 for a cell without a count. */
  readonly cellOf: readonly Int32Array[];
  /** For each table, the number of the system cell of each of its cells without a count; -1 where it has no rows, or a count. */
  readonly missingOf: readonly Int32Array[];
  /** 1 for every system cell that no table has: a printed cell less its printed parts. It is never printed. */
  readonly unprinted: Uint8Array;
  /** What the tables give away without printing it. */
  readonly remainders: readonly RemainderCell[];
  /** 1 for every system cell that some source withheld, in whatever table: its count is a possible one alone. */
  readonly withheld: Uint8Array;
  /** For each row of the population, 1 where nobody can be in it. */
  readonly impossible: Uint8Array;
  /** For each row of the population, its number in the system; -1 for a row that stands in no cell, or in which nobody can be. */
  readonly rowOf: Int32Array;
  /** For each row of the system, how many rows of the population it is. */
  readonly rowWeights: Int32Array;
}

/** A printed cell less its printed parts, of the same table or of others. */
export interface RemainderCell {
  /** Place of the table that gives it away; absent where it is given away by all tables of a population together. */
  readonly table?: number | undefined;
  /** Where it would stand, as `unprintedSums` names it. */
  readonly coordinates: readonly string[];
  /** Number of its system cell. */
  readonly cell: number;
}
