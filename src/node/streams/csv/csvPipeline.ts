import type { Validator } from "../../../issues/validator.js";
import { LineScanner } from "../lines/lineScanner.js";
import { checkedOptions } from "../records/checkedOptions.js";
import { collectorFor } from "../records/collectorFor.js";
import type { RecordPipeline } from "../records/recordPipeline.js";
import { type CsvOptions, delimiterOf } from "./csvOptions.js";
import { CsvSink } from "./csvSink.js";
import { CsvTable } from "./csvTable.js";

/**
 * A pipeline for rows under a header.
 *
 * @param validator - What each record is checked with.
 * @param options - Settings.
 * @returns The pipeline.
 */
export function csvPipeline<Value>(validator: Validator<Value>, options: CsvOptions): RecordPipeline<Value> {
  const collector = collectorFor(validator, options);
  const delimiter = delimiterOf(options);
  const { batchSize, maximumLineBytes } = checkedOptions(options);
  const table = new CsvTable(
    collector,
    delimiter,
    Math.min(batchSize, 256),
    options.toRecord ?? ((row) => row),
  );
  const sink = new CsvSink(table, collector, delimiter, maximumLineBytes);
  const end = (): void => {
    sink.end();
    collector.flush();
  };
  return { scanner: new LineScanner(sink, maximumLineBytes, true), collector, end };
}
