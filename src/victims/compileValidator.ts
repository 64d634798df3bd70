import * as z from "zod";
import type { Issue } from "../issues/issue.js";
import { issuesOfZod } from "../issues/issuesOfZod.js";
import type { Result } from "../issues/result.js";
import type { Validator } from "../issues/validator.js";
import type { RecordKind } from "./kinds/recordKind.js";
import { ruleIssue } from "./kinds/ruleIssue.js";
import type { RecordPath } from "./rules/recordRule.js";
import { structureCheck, type StructureCheck } from "./structure/structureCheck.js";

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

/** Zod's own compiler, for a schema that the check cannot be written out of. */
const zodCheck = <Value>(structure: z.ZodType<Value>): StructureCheck<Value> => {
  const compiled = z.compile(structure);
  return { accepts: (value) => z.validate(compiled, value) };
};

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
  const { structure, rules, readFacts } = kind;
  const check = structureCheck(structure) ?? zodCheck(structure);
  const facts = kind.createFacts();
  const { check: furtherCheck } = options;
  const state = { broken: false };
  const notice = (): void => {
    state.broken = true;
  };
  const breaksRule = (): boolean => {
    state.broken = false;
    for (const rule of rules) rule.find(facts, notice);
    return state.broken;
  };

  const issuesOfRules = (): Issue[] => {
    const issues: Issue[] = [];
    for (const rule of rules) {
      rule.find(facts, (path: RecordPath) => {
        issues.push(ruleIssue(rule, path));
      });
    }
    return issues;
  };

  const validate = (value: unknown): Result<Value> => {
    const record = value as Value;
    if (check.accepts(value)) {
      readFacts(check.view ?? record, facts);
    } else {
      const parsed = structure.safeParse(value);
      if (!parsed.success) return { ok: false, issues: issuesOfZod(parsed.error) };
      readFacts(record, facts);
    }
    const broken = breaksRule();
    const further = furtherCheck === undefined ? noIssues : furtherCheck(record);
    if (!broken && further.length === 0) return { ok: true, value: record, issues: noIssues };
    const issues = [...(broken ? issuesOfRules() : noIssues), ...further];
    return issues.some(({ severity }) => severity === "error")
      ? { ok: false, issues }
      : { ok: true, value: record, issues };
  };

  return { validate };
}
