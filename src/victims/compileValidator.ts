import type { Issue } from "../issues/issue.js";
import type { Result } from "../issues/result.js";
import type { Validator } from "../issues/validator.js";
import type { RecordKind } from "./kinds/recordKind.js";
import { ruleRunner } from "./kinds/ruleRunner.js";
import { structureCheck } from "./structure/structureCheck.js";

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

const noIssues: readonly Issue[] = [];

/**
 * Makes one validator for many records of a kind. The zod schema is the only definition: a check is written out of it
 * for records that are right, and zod itself is asked for every reason where one is not. The rules run beside it, over integers.
 *
 * Where code generation is forbidden (a page with a strict content security policy) zod runs uncompiled, with the same answers.
 *
 * @param kind - `victimRecords` or `proceedingRecords`.
 * @param options - A further check.
 * @returns A validator whose answer for a right record holds the very object that was given. It never throws on data.
 * @example
 * import { compileValidator, victimRecords } from "opsc/victims";
 * const { validate } = compileValidator(victimRecords);
 * const result = validate({ name: "x" });
 * result.ok; //=> false
 * JSON.stringify(result).includes("name"); //=> false
 */
export function compileValidator<Value, Facts>(
  kind: RecordKind<Value, Facts>,
  options: ValidatorOptions<Value> = {},
): Validator<Value> {
  const { check = () => noIssues } = options;
  const { texts, reader } = kind.encoding;
  const structure = structureCheck(kind.structure, texts);
  const readEncoded = structure.encoded === undefined ? undefined : reader(structure.encoded);
  const issuesOfRules = ruleRunner(kind.rules);
  const facts = kind.createFacts();

  const validate = (value: unknown): Result<Value> => {
    const record = value as Value;
    const accepted = structure.accepts(value);
    if (accepted && readEncoded !== undefined) {
      readEncoded(facts);
    } else {
      const issues = accepted ? noIssues : structure.explain(value);
      if (issues.length > 0) return { ok: false, issues };
      kind.readFacts(record, facts);
    }
    const broken = issuesOfRules(facts);
    const further = check(record);
    if (broken.length + further.length === 0) return { ok: true, value: record, issues: noIssues };
    const issues = [...broken, ...further];
    return issues.some(({ severity }) => severity === "error")
      ? { ok: false, issues }
      : { ok: true, value: record, issues };
  };

  return { validate };
}
