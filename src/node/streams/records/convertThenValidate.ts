import type { Result } from "../../../issues/result.js";
import type { Validator } from "../../../issues/validator.js";

/**
 * A validator that first converts: an importer and the validator of what it makes, as one.
 *
 * @param convert - Makes a record of ours out of one of another system.
 * @param validator - What checks the record that was made.
 * @returns A validator whose answers hold the issues of both, the importer's first.
 * @example
 * import { validate } from "opsc/issues";
 * import { convertThenValidate } from "opsc/node";
 * import { plainDateSchema } from "opsc/time";
 * const spelled = convertThenValidate(
 *   (value) => ({ ok: true, value: String(value).replaceAll("/", "-"), issues: [] }),
 *   { validate: (value) => validate(plainDateSchema, value) },
 * );
 * spelled.validate("2015/01/30").ok; //=> true
 */
export function convertThenValidate<Value>(
  convert: (value: unknown) => Result<unknown>,
  validator: Validator<Value>,
): Validator<Value> {
  const validate = (value: unknown): Result<Value> => {
    const converted = convert(value);
    if (!converted.ok) return converted;
    const result = validator.validate(converted.value);
    return converted.issues.length === 0
      ? result
      : { ...result, issues: [...converted.issues, ...result.issues] };
  };
  return { validate };
}
