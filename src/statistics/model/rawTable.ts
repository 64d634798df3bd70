import type { RawContent } from "./rawContent.js";
import { refuseSerialisation } from "./refuseSerialisation.js";

let read: (table: RawTable) => RawContent;

/**
 * A table of exact counts that nobody has protected. It holds what can betray a child: it cannot be written as JSON, it shows
 * nothing of itself to a logger, and no exporter or report takes it. `protect` makes a `ProtectedTable` of it.
 *
 * @example
 * import { RawTable } from "opsc/statistics";
 * Object.keys(RawTable.prototype).length; //=> 0
 */
export class RawTable {
  readonly #content: RawContent;

  /** Tables come from `tabulate`, `tablesOf`, `fromLeafCounts` and `importAggregates`. @internal */
  constructor(content: RawContent) {
    this.#content = content;
  }

  /** Token of the table. */
  get id(): string {
    return this.#content.definition.id;
  }

  /** Refuses. */
  toJSON(): never {
    return refuseSerialisation("A raw table", "protect it and write the protected table");
  }

  static {
    read = (table) => table.#content;
  }
}

/** What a raw table holds, for the functions of this room alone: no index exports this. */
export const contentOf = (table: RawTable): RawContent => read(table);
