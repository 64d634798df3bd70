import { readCsv } from "../node/streams/csv/readCsv.js";
import { readNdjson } from "../node/streams/ndjson/readNdjson.js";
import type { ReadProgress } from "../node/streams/records/readOptions.js";
import { reportBatches } from "../node/streams/summary/reportBatches.js";
import type { ValidationReport } from "../node/streams/summary/validationReport.js";
import { validateFile } from "../node/workers/validateFile.js";
import type { ColumnReport } from "../victims/importers/columnReport.js";
import { recordValidator, type RecordValidatorOptions } from "./recordValidator.js";

/** A file of records to validate, and how. */
export interface RecordJob {
  /** The file, or `-` for standard input. */
  readonly file: string;
  /** What stands for standard input. */
  readonly input: NodeJS.ReadableStream;
  /** Form of the file. */
  readonly format: "ndjson" | "csv";
  /** What stands between the cells of CSV. */
  readonly delimiter?: string | undefined;
  /** How many threads. */
  readonly workers: number;
  /** Which validator. */
  readonly validator: RecordValidatorOptions;
  /** Is told what becomes of the columns of another system; not where threads do the work. */
  readonly onColumns: (report: ColumnReport) => void;
  /** Is told how far the reading is. */
  readonly onProgress: (progress: ReadProgress) => void;
}

/** Validates a file of records, in threads where that was asked for and the file can be cut; in the order of the file. */
export function validateRecords(job: RecordJob): AsyncIterable<ValidationReport> {
  const { file, input, format, delimiter, workers, onProgress, onColumns } = job;
  if (workers > 1 && format === "ndjson" && file !== "-") {
    const validator = {
      module: new URL("./recordValidator.js", import.meta.url),
      export: "recordValidator",
      options: job.validator,
    };
    return validateFile({ path: file, validator, workers, onProgress });
  }
  const source = file === "-" ? (input as NodeJS.ReadableStream & AsyncIterable<Uint8Array | string>) : file;
  const validator = recordValidator(job.validator, onColumns);
  return reportBatches(
    format === "csv"
      ? readCsv(source, validator, { delimiter, onProgress })
      : readNdjson(source, validator, { onProgress }),
  );
}
