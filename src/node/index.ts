export { readText } from "./readText.js";
export { csvStream } from "./streams/csv/csvStream.js";
export type { CsvOptions, CsvRow, ReadCsvOptions } from "./streams/csv/csvOptions.js";
export { readCsv } from "./streams/csv/readCsv.js";
export { ndjsonStream } from "./streams/ndjson/ndjsonStream.js";
export { readNdjson } from "./streams/ndjson/readNdjson.js";
export { validateNdjson } from "./streams/ndjson/validateNdjson.js";
export { convertThenValidate } from "./streams/records/convertThenValidate.js";
export type { ReadOptions, ReadProgress, RecordOptions } from "./streams/records/readOptions.js";
export type { LineIssues, RecordBatch } from "./streams/records/recordBatch.js";
export type { ByteSource, ByteStream } from "./streams/source/byteSource.js";
export { mergeSummaries } from "./streams/summary/mergeSummaries.js";
export { reportBatches } from "./streams/summary/reportBatches.js";
export type { ValidationReport } from "./streams/summary/validationReport.js";
export {
  emptySummary,
  type ValidationSummary,
  validationSummarySchema,
} from "./streams/summary/validationSummary.js";
export { countFile, type FileCounts, type FileCountOptions } from "./workers/countFile.js";
export type { FileValidation } from "./workers/fileValidation.js";
export { validateFile } from "./workers/validateFile.js";
export type { ValidatorModule } from "./workers/validatorModule.js";
export { writeFiles } from "./writeFiles.js";
