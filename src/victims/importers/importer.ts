import type { Result } from "../../issues/result.js";
import type { Source } from "../../sources/source.js";
import type { ColumnReport } from "./columnReport.js";
import type { ImportDefault } from "./importDefault.js";
import type { ImportMapping } from "./importMapping.js";
import type { KnownColumn } from "./knownColumn.js";

/**
 * What makes candidates for victim records out of rows of another system. It reads the columns that its mappings name and no
 * other, so that a column which nobody declared cannot come through.
 *
 * @example
 * import { ctdcImporter, type Importer } from "opsc/victims";
 * const importer: Importer = ctdcImporter();
 * const made = importer.convert({ gender: "Woman", ageBroad: "9--17", typeOfSexProstitution: "1", remark: "x" });
 * made.ok ? (made.value as { sex: string }).sex : "none"; //=> "F"
 */
export interface Importer {
  /** Its name: a code of `importerNames`, or `flat`. */
  readonly name: string;
  /** What it reads. */
  readonly title: string;
  /** Where the other system is described. */
  readonly source: Source;
  /** What stands for the other system when pseudonyms are made. */
  readonly system: string;
  /** Every column that it reads, with what becomes of its values. */
  readonly mappings: readonly ImportMapping[];
  /** What fields hold where no column says anything. */
  readonly defaults: readonly ImportDefault[];
  /** Columns that the system is known to have and that are not read. */
  readonly heldBack: readonly KnownColumn[];
  /** Texts that stand for a missing value, beside the empty one. */
  readonly missing: readonly string[];
  /** Which columns of a header are read, and which are dropped and why. */
  readonly columns: (header: readonly string[]) => ColumnReport;
  /** The other system's own id of the case of a row, for a pseudonym and nothing else; the row's number where it has no ids. */
  readonly sourceIdOf: (row: unknown, rowNumber?: number) => string | undefined;
  /**
   * Makes a candidate of a row, which a validator is still to check; `rowNumber` counts rows from 1. It answers with an
   * error where nothing in the row is a sign of an offence. No issue repeats a value.
   */
  readonly convert: (row: unknown, rowNumber?: number) => Result<unknown>;
}
