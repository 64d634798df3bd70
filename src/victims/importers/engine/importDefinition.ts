import type { Source } from "../../../sources/source.js";
import type { ImporterName } from "../codes/importerNames.js";
import type { ImportDefault } from "../importDefault.js";
import type { ImportMapping } from "../importMapping.js";
import type { KnownColumn } from "../knownColumn.js";

/** A row of another system: cells, or values of JSON, by name. */
export type Row = Readonly<Record<string, unknown>>;

/** What there is to say about a system; the engine does the rest. */
export interface ImportDefinition {
  /** Name of the importer. */
  readonly name: ImporterName;
  /** What it reads. */
  readonly title: string;
  /** Where the system is described. */
  readonly source: Source;
  /** What stands for the system when pseudonyms are made. */
  readonly system: string;
  /** Every column that is read. */
  readonly mappings: readonly ImportMapping[];
  /** What fields hold where no column says anything. */
  readonly defaults: readonly ImportDefault[];
  /** Known columns that are not read. */
  readonly heldBack: readonly KnownColumn[];
  /** Texts that stand for a missing value. */
  readonly missing: readonly string[];
  /** Gives the header the names that the system's documents use. */
  readonly nameHeader?: ((header: readonly string[]) => readonly string[]) | undefined;
  /** Gives the cells of a row the names that the system's documents use. */
  readonly nameCells?: ((row: Row) => Row) | undefined;
  /** Whether a text that looks readable says nothing certain in this row. */
  readonly isAmbiguous?: ((text: string, mapping: ImportMapping, row: Row) => boolean) | undefined;
  /** The id of a row in a system that gives none. */
  readonly idOfRow?: ((rowNumber: number) => string) | undefined;
}
