import type { Validator } from "../issues/validator.js";
import type { LineValidator } from "./lines/lineValidator.js";

/**
 * A validator of records that can also read them from the bytes of their lines; the answers are the same.
 *
 * @example
 * import { compileValidator, victimRecords, type RecordValidator, type VictimRecord } from "opsc/victims";
 * const validator: RecordValidator<VictimRecord> = compileValidator(victimRecords);
 * const bytes = new TextEncoder().encode("{}");
 * validator.lines().validateLine(bytes, 0, 2).kind; //=> "invalid"
 * validator.validate({}).ok; //=> false
 */
export interface RecordValidator<Value> extends Validator<Value> {
  /** What checks lines of NDJSON, made when it is first asked for; whoever wants no objects is quicker with it. */
  readonly lines: () => LineValidator<Value>;
}
