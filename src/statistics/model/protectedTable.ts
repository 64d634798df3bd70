import type { CellValue } from "./cellValue.js";
import type { Dimension } from "./dimension.js";
import type { Provenance } from "./provenance.js";
import type { TableDefinition } from "./tableDefinition.js";

/** A cell that may be published. */
export interface ProtectedCell {
  /** Category codes in the order of the table's dimensions. */
  readonly coordinates: readonly string[];
  /** What it says. */
  readonly value: CellValue;
}

/** What a protected table holds, all of it publishable. */
export interface ProtectedContent {
  /** The table. */
  readonly definition: TableDefinition;
  /** What one count is. */
  readonly unit: "persons" | "cases";
  /** Its dimensions, in the order of its coordinates. */
  readonly dimensions: readonly Dimension[];
  /** Its cells, in the order of the codes of its dimensions. */
  readonly cells: readonly ProtectedCell[];
  /** How it was protected. */
  readonly provenance: Provenance;
}

/**
 * A table that may leave: every exporter, every report and every number in prose takes this and nothing else. Only `protect` and
 * `openRelease` make one.
 *
 * @example
 * import { ProtectedTable } from "opsc/statistics";
 * ProtectedTable.is({ definition: { id: "mine" } }); //=> false
 */
export class ProtectedTable implements ProtectedContent {
  /** The mark that no other object has. */
  readonly #made = true;
  readonly definition: TableDefinition;
  readonly unit: "persons" | "cases";
  readonly dimensions: readonly Dimension[];
  readonly cells: readonly ProtectedCell[];
  readonly provenance: Provenance;

  /** @internal */
  constructor(content: ProtectedContent) {
    this.definition = content.definition;
    this.unit = content.unit;
    this.dimensions = content.dimensions;
    this.cells = content.cells;
    this.provenance = content.provenance;
    Object.freeze(this);
  }

  /** Whether something is a protected table, and not an object that looks like one. */
  static is(value: unknown): value is ProtectedTable {
    return typeof value === "object" && value !== null && #made in value;
  }
}
