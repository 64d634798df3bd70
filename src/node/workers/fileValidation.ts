import type { CsvOptions } from "../streams/csv/csvOptions.js";
import type { ReadOptions } from "../streams/records/readOptions.js";
import type { ValidatorModule } from "./validatorModule.js";

/**
 * A file to validate, and how.
 *
 * @example
 * import type { FileValidation } from "opsc/node";
 * const job: FileValidation = {
 *   path: "records.ndjson",
 *   validator: { module: "opsc/victims", export: "compileValidator" },
 *   workers: 2,
 * };
 * job.workers; //=> 2
 */
export interface FileValidation
  extends Pick<ReadOptions, "maximumLineBytes" | "signal" | "onProgress">, Pick<CsvOptions, "delimiter"> {
  /** The file, or `-` for standard input. */
  readonly path: string | URL;
  /** Where the validator is found; it converts as well where a record is one of another system. */
  readonly validator: ValidatorModule;
  /** `ndjson` unless told. */
  readonly format?: "ndjson" | "csv" | undefined;
  /** How many threads at most, 1 to 64; 1 unless told, and that is this thread itself. */
  readonly workers?: number | undefined;
  /** Bytes that a thread works on at a time; 16,777,216 unless told. A smaller file is not worth a thread. */
  readonly rangeBytes?: number | undefined;
}
