import type { Validator } from "../../../issues/validator.js";
import type { LineValidator } from "../../../victims/lines/lineValidator.js";
import type { RecordValidator } from "../../../victims/recordValidator.js";

const isRecordValidator = <Value>(validator: Validator<Value>): validator is RecordValidator<Value> =>
  "lines" in validator && typeof validator.lines === "function";

/** What a validator checks lines of NDJSON with, where it can read them from their bytes. */
export function linesOf<Value>(validator: Validator<Value>): LineValidator<Value> | undefined {
  if (!isRecordValidator(validator)) return undefined;
  const lines = validator.lines();
  return lines.walksBytes ? lines : undefined;
}
