import type { Validator } from "../../issues/validator.js";
import { countsContentOf } from "../../statistics/tabulate/leafCounts.js";
import { readCsv } from "../streams/csv/readCsv.js";
import { validateNdjson } from "../streams/ndjson/validateNdjson.js";
import type { ReadCsvOptions } from "../streams/csv/csvOptions.js";
import { wholeNumber } from "../streams/records/wholeNumber.js";
import type { ByteSource } from "../streams/source/byteSource.js";
import { reportBatches } from "../streams/summary/reportBatches.js";
import type { ValidationReport } from "../streams/summary/validationReport.js";
import type { Counting } from "./counting.js";
import { countingValidator } from "./countingValidator.js";
import type { FileValidation } from "./fileValidation.js";
import { splittableFile } from "./splittableFile.js";
import { validateInThreads } from "./threads/validateInThreads.js";
import { loadValidator } from "./validatorModule.js";

/**
 * Validates a source in this thread, and counts what is valid where that is asked for.
 *
 * @param source - Where the bytes come from.
 * @param check - What each record is checked with.
 * @param options - Form and settings.
 * @param counting - By which plan valid records are counted; not at all where it is left out.
 * @yields {ValidationReport} What was found, and a last report with the sum of the whole.
 */
export async function* reportSource(
  source: ByteSource,
  check: Validator<unknown>,
  options: ReadCsvOptions & Pick<FileValidation, "format">,
  counting: Counting | undefined,
): AsyncGenerator<ValidationReport, void, undefined> {
  const { validator, counts } = countingValidator(check, counting?.plan);
  yield* options.format === "csv"
    ? reportBatches(readCsv(source, validator, options))
    : validateNdjson(source, validator, options);
  counting?.onCounts([countsContentOf(counts())]);
}

/**
 * Validates a file, in threads where that was asked for and the file can be cut, and counts what is valid where that is asked for.
 *
 * @param job - The file, and how.
 * @param counting - By which plan valid records are counted; not at all where it is left out.
 * @param inThisThread - Makes the same validator as the module does, where no thread is started.
 * @yields {ValidationReport} What was found, in the order of the file, and a last report with the sum of the whole.
 */
export async function* reportFile(
  job: FileValidation,
  counting?: Counting,
  inThisThread: () => Validator<unknown> | Promise<Validator<unknown>> = () => loadValidator(job.validator),
): AsyncGenerator<ValidationReport, void, undefined> {
  const { path, validator, format = "ndjson", signal, onProgress, maximumLineBytes, delimiter } = job;
  const workers = wholeNumber("workers", job.workers ?? 1, 64);
  const rangeBytes = wholeNumber("rangeBytes", job.rangeBytes ?? 1 << 24, Number.MAX_SAFE_INTEGER);
  const file = workers > 1 && format === "ndjson" ? await splittableFile(path) : undefined;
  if (file !== undefined && file.fileBytes > rangeBytes) {
    const module = { ...validator, module: String(validator.module) };
    const options = { maximumLineBytes };
    const setup = { path: file.path, validator: module, options, plan: counting?.plan };
    const { fileBytes } = file;
    const onCounts = counting?.onCounts;
    yield* validateInThreads({ setup, workers, fileBytes, rangeBytes, signal, onProgress, onCounts });
    return;
  }
  const check = await inThisThread();
  yield* reportSource(
    path,
    check,
    { format, maximumLineBytes, signal, onProgress, ...(format === "csv" ? { delimiter } : {}) },
    counting,
  );
}
