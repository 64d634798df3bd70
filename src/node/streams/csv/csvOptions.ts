import type { ReadOptions, RecordOptions } from "../records/readOptions.js";

/**
 * A row of a table: cells as text under the names of their columns.
 *
 * @example
 * import type { CsvRow } from "opsc/node";
 * const row: CsvRow = { sex: "female" };
 * row["sex"]; //=> "female"
 */
export type CsvRow = Readonly<Record<string, string>>;

/**
 * Settings for a stream of rows.
 *
 * @example
 * import type { CsvOptions } from "opsc/node";
 * const options: CsvOptions = { delimiter: ";", toRecord: ({ age }) => ({ age: Number(age) }) };
 * options.toRecord?.({ age: "12" }); //=> { age: 12 }
 */
export interface CsvOptions extends RecordOptions {
  /** What stands between cells, one character; a comma unless told. */
  readonly delimiter?: string | undefined;
  /** Makes a record of a row, before `convert` and the validator see it; the row itself unless told. */
  readonly toRecord?: ((row: CsvRow) => unknown) | undefined;
}

/**
 * Settings for reading rows from a source.
 *
 * @example
 * import type { ReadCsvOptions } from "opsc/node";
 * const options: ReadCsvOptions = { delimiter: "\t", batchSize: 100 };
 * options.batchSize; //=> 100
 */
export interface ReadCsvOptions extends CsvOptions, ReadOptions {}

/**
 * The delimiter that the settings ask for.
 *
 * @param options - The settings.
 * @returns One character.
 * @throws {RangeError} Where it is not one character, or one that has a meaning of its own.
 */
export function delimiterOf({ delimiter = "," }: CsvOptions): string {
  if (delimiter.length === 1 && !'"\r\n'.includes(delimiter)) return delimiter;
  throw new RangeError("Expected delimiter to be one character other than a quote or a line end.");
}
