import type { Issue } from "../issues/issue.js";
import type { RecordKind } from "./kinds/recordKind.js";
import { ruleRunner } from "./kinds/ruleRunner.js";
import { parsedLine } from "./lines/parsedLine.js";
import type { LineValidator, LineVerdict } from "./lines/lineValidator.js";
import { valueTiers } from "./lines/valueTiers.js";
import { knownScanner, knownWalk } from "./scanner/knownScanners.js";
import { scannerOf } from "./scanner/scannerOf.js";
import { recordView } from "./view/recordView.js";
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
  const scanner = scannerOf(
    kind.structure,
    texts,
    knownScanner(kind.structure, texts),
    knownWalk(kind.structure, texts),
  );
  const tiers = valueTiers(kind.structure, texts, scanner);
  const readEncoded = tiers.encoded === undefined ? undefined : reader(tiers.encoded);
  const issuesOfRules = ruleRunner(kind.rules);
  const facts = kind.createFacts();

  const walks = scanner !== undefined && check === undefined;

  const verdictOf = (issues: readonly Issue[]): LineVerdict => {
    if (issues.length === 0) return valid;
    return { kind: issues.some(({ severity }) => severity === "error") ? "invalid" : "valid", issues };
  };

  let parsed: Value | undefined;
  let view: Value | undefined;
  const current = (): Value => {
    if (parsed !== undefined) return parsed;
    if (scanner === undefined) throw new TypeError("Expected a valid line before its record is asked for.");
    return (view ??= recordView(kind.structure, texts, scanner));
  };

  const validateParsed = (value: unknown): LineVerdict => {
    const issues = tiers.explain(value, walks);
    if (issues.length > 0) return { kind: "invalid", issues };
    const record = value as Value;
    parsed = record;
    if (tiers.isEncoded() && readEncoded !== undefined) readEncoded(facts);
    else kind.readFacts(record, facts);
    const broken = issuesOfRules(facts);
    return verdictOf(check === undefined ? broken : [...broken, ...check(record)]);
  };

  const validateLine = (bytes: Uint8Array, from: number, to: number): LineVerdict => {
    if (walks && readEncoded !== undefined && scanner.scan(bytes, from, to)) {
      parsed = undefined;
      readEncoded(facts);
      return verdictOf(issuesOfRules(facts));
    }
    const line = parsedLine(bytes, from, to);
    return line.ok ? validateParsed(line.value) : notJson;
  };

  return {
    validateLine,
    encoded: tiers.encoded,
    current,
    walksBytes: scanner !== undefined && check === undefined,
  };
}
