import type { Issue } from "../issues/issue.js";
import type { Result } from "../issues/result.js";
import { compileLineValidator } from "./compileLineValidator.js";
import type { RecordKind } from "./kinds/recordKind.js";
import { ruleRunner } from "./kinds/ruleRunner.js";
import type { LineValidator } from "./lines/lineValidator.js";
import type { RecordValidator } from "./recordValidator.js";
import { structureCheck } from "./structure/structureCheck.js";
import type { ValidatorOptions } from "./validatorOptions.js";

const noIssues: readonly Issue[] = [];

/**
 * Makes one validator for many records of a kind. The zod schema is the only definition: a check is written out of it
 * for records that are right, and zod itself is asked for every reason where one is not. The rules run beside it, over integers.
 *
 * Where code generation is forbidden (a page with a strict content security policy) zod runs uncompiled, with the same answers.
 *
 * @param kind - `victimRecords` or `proceedingRecords`.
 * @param options - A further check.
 * @returns A validator, for values and for the bytes of lines. Its answer for a right value holds the very object that
 * was given. It never throws on data.
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
): RecordValidator<Value> {
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

  let lines: LineValidator<Value> | undefined;
  return { validate, lines: () => (lines ??= compileLineValidator(kind, options)) };
}
