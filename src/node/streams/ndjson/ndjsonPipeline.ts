import type { Validator } from "../../../issues/validator.js";
import { LineScanner } from "../lines/lineScanner.js";
import type { LineSink } from "../lines/lineSink.js";
import { checkedOptions } from "../records/checkedOptions.js";
import { collectorFor } from "../records/collectorFor.js";
import type { RecordOptions } from "../records/readOptions.js";
import type { RecordPipeline } from "../records/recordPipeline.js";

const isBlank = (bytes: Buffer, start: number, end: number): boolean => {
  for (let index = start; index < end; index += 1) {
    const byte = bytes[index];
    if (byte !== 0x20 && byte !== 0x09 && byte !== 0x0d) return false;
  }
  return true;
};

/**
 * A pipeline for one JSON value a line. Each line is decoded by itself: a whole chunk decoded at once becomes a slow
 * two-byte string as soon as one letter in it needs more.
 *
 * @param validator - What each value is checked with.
 * @param options - Settings.
 * @param fromStart - Whether the bytes begin at the start of the input, where a byte-order mark may stand.
 * @returns The pipeline.
 */
export function ndjsonPipeline<Value>(
  validator: Validator<Value>,
  options: RecordOptions,
  fromStart = true,
): RecordPipeline<Value> {
  const collector = collectorFor(validator, options);
  const sink: LineSink = {
    line(bytes, start, end, number, ending) {
      if (isBlank(bytes, start, end)) return true;
      let value: unknown;
      try {
        value = JSON.parse(bytes.toString("utf8", start, end));
      } catch {
        // The parser's own message quotes the line, so it is dropped.
        return collector.fault(number, ending === 0 ? "line-truncated" : "line-not-json");
      }
      return collector.check(value, number);
    },
    fault: (number, fault) => collector.fault(number, fault),
  };
  const scanner = new LineScanner(sink, checkedOptions(options).maximumLineBytes, fromStart);
  const end = (): void => {
    collector.flush();
  };
  return { scanner, collector, end };
}
