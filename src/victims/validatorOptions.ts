import type { Issue } from "../issues/issue.js";

/**
 * What `compileValidator` may be told beside the kind of record.
 *
 * @example
 * import { compileValidator, victimRecords, type ValidatorOptions } from "opsc/victims";
 * const options: ValidatorOptions<unknown> = { check: () => [] };
 * compileValidator(victimRecords, options).validate(null).ok; //=> false
 */
export interface ValidatorOptions<Value> {
  /** A further check of a record that has the structure, such as that of {@link codeListCheck}. */
  readonly check?: ((value: Value) => readonly Issue[]) | undefined;
}
