import type { Population } from "./population.js";
import type { TableDefinition } from "./tableDefinition.js";

/** Why a cell has no count, where it has none. Neither is a zero. */
export type MissingCell = "not-collected" | "not-applicable";

/** A cell before protection. */
export interface RawCell {
  /** Category codes in the order of the table's dimensions. */
  readonly coordinates: readonly string[];
  /** Places of the rows of the population that it is the sum of, ascending. */
  readonly rows: Int32Array;
  /** The count; 0 where it is missing. */
  readonly count: number;
  /** Why it has no count. */
  readonly missing?: MissingCell | undefined;
  /** Whether a source that reported totals withheld this one: it is sensitive whatever its count, which is a possible one alone. */
  readonly withheld?: true | undefined;
}

/** What a raw table holds. Confidential: only the functions of this room see it. */
export interface RawContent {
  /** The table. */
  readonly definition: TableDefinition;
  /** What it counts; shared by all tables of one tabulation. */
  readonly population: Population;
  /** Its cells, in the order of the codes of its dimensions. */
  readonly cells: readonly RawCell[];
}
