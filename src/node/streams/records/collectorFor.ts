import type { Validator } from "../../../issues/validator.js";
import { BatchCollector } from "./batchCollector.js";
import { checkedOptions } from "./checkedOptions.js";
import { convertThenValidate } from "./convertThenValidate.js";
import type { RecordOptions } from "./readOptions.js";

/**
 * The collector that the settings ask for.
 *
 * @param validator - What each record is checked with.
 * @param options - The settings.
 * @returns An empty collector.
 * @throws {RangeError} Where a number of the settings is out of its range.
 */
export function collectorFor<Value>(
  validator: Validator<Value>,
  options: RecordOptions,
): BatchCollector<Value> {
  const { convert } = options;
  const whole = convert === undefined ? validator : convertThenValidate(convert, validator);
  return new BatchCollector(whole, checkedOptions(options).batchSize);
}
