import type { Issue } from "../issues/issue.js";
import type { RecordKind } from "./kinds/recordKind.js";
import { ruleRunner } from "./kinds/ruleRunner.js";
import { parsedLine } from "./lines/parsedLine.js";
import type { LineValidator, LineVerdict } from "./lines/lineValidator.js";
import { valueTiers } from "./lines/valueTiers.js";
import { knownScanner } from "./scanner/knownScanners.js";
import { scannerOf } from "./scanner/scannerOf.js";
import type { ValidatorOptions } from "./validatorOptions.js";

const noIssues: readonly Issue[] = [];
const valid: LineVerdict = Object.freeze({ kind: "valid", issues: noIssues });
const notJson: LineVerdict = Object.freeze({ kind: "not-json", issues: noIssues });

/**
 * Makes a validator that reads records straight from the bytes of NDJSON. A line is first walked as bytes; one that is not
 * certainly right is parsed and looked at as an object, and only zod refuses and explains. The answers are those of
 * {@link compileValidator}. Where the bytes suffice, no string and no object is made of a record.
 *
 * @param kind - `victimRecords` or `proceedingRecords`.
 * @param options - A further check; it wants objects, so that every record becomes one.
 * @returns A validator for one line at a time. It never throws on data.
 * @example
 * import { compileLineValidator, victimRecords } from "opsc/victims";
 * const lines = compileLineValidator(victimRecords);
 * const bytes = new TextEncoder().encode('{"name":"x"}\n{\n');
 * lines.validateLine(bytes, 0, 12).kind; //=> "invalid"
 * lines.validateLine(bytes, 13, 14).kind; //=> "not-json"
 */
export function compileLineValidator<Value, Facts>(
  kind: RecordKind<Value, Facts>,
  options: ValidatorOptions<Value> = {},
): LineValidator<Value> {
  const { check } = options;
  const { texts, reader } = kind.encoding;
  const scanner = scannerOf(kind.structure, texts, knownScanner(kind.structure, texts));
  const tiers = valueTiers(kind.structure, texts, scanner);
  const readEncoded = tiers.encoded === undefined ? undefined : reader(tiers.encoded);
  const issuesOfRules = ruleRunner(kind.rules);
  const facts = kind.createFacts();

  const verdictOf = (issues: readonly Issue[]): LineVerdict => {
    if (issues.length === 0) return valid;
    return { kind: issues.some(({ severity }) => severity === "error") ? "invalid" : "valid", issues };
  };

  const validateParsed = (value: unknown): LineVerdict => {
    const issues = tiers.explain(value);
    if (issues.length > 0) return { kind: "invalid", issues };
    const record = value as Value;
    if (tiers.isEncoded() && readEncoded !== undefined) readEncoded(facts);
    else kind.readFacts(record, facts);
    const broken = issuesOfRules(facts);
    return verdictOf(check === undefined ? broken : [...broken, ...check(record)]);
  };

  const validateLine = (bytes: Uint8Array, from: number, to: number): LineVerdict => {
    if (check === undefined && readEncoded !== undefined && scanner?.scan(bytes, from, to) === true) {
      readEncoded(facts);
      return verdictOf(issuesOfRules(facts));
    }
    const parsed = parsedLine(bytes, from, to);
    return parsed.ok ? validateParsed(parsed.value) : notJson;
  };

  return { validateLine, encoded: tiers.encoded, walksBytes: scanner !== undefined && check === undefined };
}
