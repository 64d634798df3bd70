import type { CountSystem } from "../model/countSystem.js";
import type { RawTable } from "../model/rawTable.js";

/** Tables of one population, and the one system that they are. Confidential. */
export interface JoinedTables {
  /** The tables, in the order in which they were given. */
  readonly tables: readonly RawTable[];
  /** The system; its cells and rows are numbered the same whatever the order of tables, cells and population rows. */
  readonly system: CountSystem;
  /** For each table, the number of the system cell of each of its cells; -1 for a cell without a count. */
  readonly cellOf: readonly Int32Array[];
  /** For each row of the population, its number in the system; -1 for a row that stands in no cell. */
  readonly rowOf: Int32Array;
  /** For each row of the system, how many rows of the population it is. */
  readonly rowWeights: Int32Array;
}
