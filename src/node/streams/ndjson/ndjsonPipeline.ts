import type { Validator } from "../../../issues/validator.js";
import type { LineValidator } from "../../../victims/lines/lineValidator.js";
import { LineScanner } from "../lines/lineScanner.js";
import type { LineSink } from "../lines/lineSink.js";
import type { BatchCollector } from "../records/batchCollector.js";
import { checkedOptions } from "../records/checkedOptions.js";
import { collectorFor } from "../records/collectorFor.js";
import type { RecordOptions } from "../records/readOptions.js";
import type { RecordPipeline } from "../records/recordPipeline.js";
import { linesOf } from "./linesOf.js";

/** What a reader wants of valid records: the values too, or only what was found on all of them. */
export type Wanted = "values" | "findings";

const isBlank = (bytes: Buffer, start: number, end: number): boolean => {
  for (let index = start; index < end; index += 1) {
    const byte = bytes[index];
    if (byte !== 0x20 && byte !== 0x09 && byte !== 0x0d) return false;
  }
  return true;
};

/** What takes a line that is not blank; both answer whether the scanner should go on at once. */
type TakeLine = LineSink["line"];

/** Has each value parsed, and then checked. */
const parseAndCheck =
  <Value>(collector: BatchCollector<Value>): TakeLine =>
  (bytes, start, end, number, ending) => {
    let value: unknown;
    try {
      value = JSON.parse(bytes.toString("utf8", start, end));
    } catch {
      // The parser's own message quotes the line, so it is dropped.
      return collector.fault(number, ending === 0 ? "line-truncated" : "line-not-json");
    }
    return collector.check(value, number);
  };

/** Has each line checked as bytes. */
const checkBytes =
  <Value>(collector: BatchCollector<Value>, { validateLine }: LineValidator<Value>): TakeLine =>
  (bytes, start, end, number, ending) => {
    const { kind, issues } = validateLine(bytes, start, end);
    if (kind === "valid") return collector.pass(number, issues);
    if (kind === "invalid") return collector.refuse(number, issues);
    return collector.fault(number, ending === 0 ? "line-truncated" : "line-not-json");
  };

/**
 * A pipeline for one JSON value a line. Each line is decoded by itself: a whole chunk decoded at once becomes a slow
 * two-byte string as soon as one letter in it needs more. Where
 * no values are wanted and the validator can read bytes, it is given them; with values that gains nothing.
 *
 * @param validator - What each value is checked with.
 * @param options - Settings.
 * @param wanted - Whether batches are to hold the values of valid records, or only what was found.
 * @param fromStart - Whether the bytes begin at the start of the input, where a byte-order mark may stand.
 * @returns The pipeline.
 */
export function ndjsonPipeline<Value>(
  validator: Validator<Value>,
  options: RecordOptions,
  wanted: Wanted = "values",
  fromStart = true,
): RecordPipeline<Value> {
  const collector = collectorFor(validator, options);
  const lines = wanted === "findings" && options.convert === undefined ? linesOf(validator) : undefined;
  const take = lines === undefined ? parseAndCheck(collector) : checkBytes(collector, lines);
  const sink: LineSink = {
    line: (bytes, start, end, number, ending) =>
      isBlank(bytes, start, end) || take(bytes, start, end, number, ending),
    fault: (number, fault) => collector.fault(number, fault),
  };
  const scanner = new LineScanner(sink, checkedOptions(options).maximumLineBytes, fromStart);
  const end = (): void => {
    collector.flush();
  };
  return { scanner, collector, end };
}
