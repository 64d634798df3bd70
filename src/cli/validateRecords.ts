import { stat } from "node:fs/promises";
import { readNdjson } from "../node/streams/ndjson/readNdjson.js";
import type { ReadProgress } from "../node/streams/records/readOptions.js";
import type { ValidationReport } from "../node/streams/summary/validationReport.js";
import type { Counting } from "../node/workers/counting.js";
import { reportFile, reportSource } from "../node/workers/reportFile.js";
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
  /** Is told what becomes of the columns of a table or of another system. */
  readonly onColumns: (report: ColumnReport) => void;
  /** Is told how far the reading is. */
  readonly onProgress: (progress: ReadProgress) => void;
  /** By which plan valid records are counted on the way; not at all where there is none. */
  readonly counting?: Counting | undefined;
}

/** Has the columns told of a file that threads will read: none of them knows which row is the first. */
async function tellColumns({ file, validator, onColumns }: RecordJob): Promise<void> {
  const reports: ColumnReport[] = [];
  const first = recordValidator(validator, (report) => reports.push(report));
  const batches = readNdjson(file, first, { batchSize: 1 });
  while (reports.length === 0 && (await batches.next()).done !== true);
  await batches.return();
  for (const report of reports) onColumns(report);
}

/** Validates a file of records, in threads where that was asked for and the file can be cut; in the order of the file. */
export async function* validateRecords(job: RecordJob): AsyncGenerator<ValidationReport, void, undefined> {
  const { file, input, format, delimiter, workers, onProgress, onColumns, counting } = job;
  if (workers > 1 && format === "ndjson" && file !== "-" && (await stat(file)).isFile()) {
    const validator = {
      module: new URL("./recordValidator.js", import.meta.url),
      export: "recordValidator",
      options: job.validator,
    };
    if (job.validator.from !== undefined) await tellColumns(job);
    yield* reportFile({ path: file, validator, workers, onProgress }, counting);
    return;
  }
  const source = file === "-" ? (input as NodeJS.ReadableStream & AsyncIterable<Uint8Array | string>) : file;
  const validator = recordValidator(job.validator, onColumns);
  yield* reportSource(source, validator, { format, delimiter, onProgress }, counting);
}
