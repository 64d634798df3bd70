import { readCsv } from "../streams/csv/readCsv.js";
import type { CsvOptions } from "../streams/csv/csvOptions.js";
import { readNdjson } from "../streams/ndjson/readNdjson.js";
import type { ReadOptions } from "../streams/records/readOptions.js";
import { wholeNumber } from "../streams/records/wholeNumber.js";
import { reportBatches } from "../streams/summary/reportBatches.js";
import type { ValidationReport } from "../streams/summary/validationReport.js";
import { splittableFile } from "./splittableFile.js";
import { validateInThreads } from "./threads/validateInThreads.js";
import { loadValidator, type ValidatorModule } from "./validatorModule.js";

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

/**
 * Validates a file and tells what was found, in the order of the file: the same whatever the number of threads. Rows of
 * CSV, standard input and pipes cannot be cut without reading them and are left to one thread.
 *
 * @param job - The file, and how.
 * @returns Reports as they come, and a last one with the sum of the whole; it can be iterated once, and leaving early
 * ends the threads and closes the file.
 * @throws {RangeError} Where a setting is out of its range; TypeError where the validator's module makes none.
 * @example
 * import { mkdtemp, writeFile } from "node:fs/promises";
 * import { tmpdir } from "node:os";
 * import { join } from "node:path";
 * import { validateFile } from "opsc/node";
 * const folder = await mkdtemp(join(tmpdir(), "opsc-"));
 * const module = "data:text/javascript,export const any = () => ({ validate: (value) => ({ ok: true, value, issues: [] }) })";
 * await writeFile(join(folder, "a.ndjson"), "1\n{\n3\n");
 * const found: unknown[] = [];
 * for await (const { refused, summary } of validateFile({
 *   path: join(folder, "a.ndjson"),
 *   validator: { module, export: "any" },
 * }))
 *   found.push(refused.map(({ line }) => line), summary.records);
 * found; //=> [[2], 3, [], 3]
 */
export async function* validateFile(job: FileValidation): AsyncGenerator<ValidationReport, void, undefined> {
  const { path, validator, format = "ndjson", signal, onProgress, maximumLineBytes, delimiter } = job;
  const workers = wholeNumber("workers", job.workers ?? 1, 64);
  const rangeBytes = wholeNumber("rangeBytes", job.rangeBytes ?? 1 << 24, Number.MAX_SAFE_INTEGER);
  const file = workers > 1 && format === "ndjson" ? await splittableFile(path) : undefined;
  if (file !== undefined && file.fileBytes > rangeBytes) {
    const module = { ...validator, module: String(validator.module) };
    const setup = { path: file.path, validator: module, options: { maximumLineBytes } };
    yield* validateInThreads({ setup, workers, fileBytes: file.fileBytes, rangeBytes, signal, onProgress });
    return;
  }
  const check = await loadValidator(validator);
  const options = { maximumLineBytes, signal, onProgress };
  yield* reportBatches(
    format === "csv" ? readCsv(path, check, { ...options, delimiter }) : readNdjson(path, check, options),
  );
}
