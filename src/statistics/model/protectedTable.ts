import type { CellValue } from "./cellValue.js";
import type { Dimension } from "./dimension.js";
import type { Provenance } from "./provenance.js";
import type { TableDefinition } from "./tableDefinition.js";

/** What only this file has, so that nothing else calls the constructor, typed or not. */
const key = Symbol("opsc.protectedTable");

let make: (content: ProtectedContent) => ProtectedTable;

/**
 * A cell that may be published.
 *
 * @example
 * import type { ProtectedCell } from "opsc/statistics";
 * const cell: ProtectedCell = { coordinates: ["F", "Y15T17"], value: { kind: "suppressed" } };
 * cell.value.kind; //=> "suppressed"
 */
export interface ProtectedCell {
  /** Category codes in the order of the table's dimensions. */
  readonly coordinates: readonly string[];
  /** What it says. */
  readonly value: CellValue;
}

/**
 * What a protected table holds, all of it publishable. An object of this shape is no protected table: {@link ProtectedTable} says who
 * makes one.
 *
 * @example
 * import { ProtectedTable, type ProtectedContent } from "opsc/statistics";
 * const content: ProtectedContent = {
 *   definition: { id: "by-sex", title: "Child victims by sex", dimensions: ["SEX"] },
 *   unit: "persons",
 *   dimensions: [{ code: "SEX", label: "Sex", total: "_T", categories: [{ code: "F", label: "Female" }] }],
 *   cells: [{ coordinates: ["F"], value: { kind: "suppressed" } }],
 *   provenance: {
 *     method: "cell suppression",
 *     policy: { minimumFrequency: 10, minimumWidth: 5, zeros: "protect" },
 *     version: "1.0.0",
 *     audit: { attackers: ["public"], passed: true },
 *   },
 * };
 * ProtectedTable.is(content); //=> false
 */
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

  private constructor(content: ProtectedContent, given: symbol) {
    if (given !== key) {
      throw new TypeError("Only protect and openRelease make protected tables: protect the raw table.");
    }
    this.definition = content.definition;
    this.unit = content.unit;
    this.dimensions = content.dimensions;
    this.cells = Object.freeze(content.cells.map(frozen));
    this.provenance = content.provenance;
    Object.freeze(this);
  }

  /** Whether something is a protected table, and not an object that looks like one. */
  static is(value: unknown): value is ProtectedTable {
    return typeof value === "object" && value !== null && #made in value;
  }

  static {
    make = (content) => new ProtectedTable(content, key);
  }
}

const frozen = ({ coordinates, value }: ProtectedCell): ProtectedCell =>
  Object.freeze({ coordinates: Object.freeze([...coordinates]), value: Object.freeze({ ...value }) });

/** Makes a protected table of what was protected and proved: no index exports this. */
export const protectedTable = (content: ProtectedContent): ProtectedTable => make(content);
