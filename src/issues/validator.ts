import type { Result } from "./result.js";

/**
 * What checks many values of one kind: quick on those that are right, and telling on those that are not.
 *
 * @example
 * import { validate, type Validator } from "opsc/issues";
 * import { plainDateSchema, type PlainDate } from "opsc/time";
 * const days: Validator<PlainDate> = { validate: (value) => validate(plainDateSchema, value) };
 * days.validate("2015-02-29").ok; //=> false
 */
export interface Validator<Value> {
  /** Answers with the value itself, or with every reason why it is refused. It never throws on data. */
  readonly validate: (value: unknown) => Result<Value>;
}
