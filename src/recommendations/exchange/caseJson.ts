import { formatIssue } from "../../issues/formatIssue.js";
import type { Result } from "../../issues/result.js";
import { validate } from "../../issues/validate.js";
import { caseFileSchema, type CaseFile } from "../caseFile.js";
import { checkCaseFile } from "../checkCaseFile.js";
import { compareText } from "../../issues/compareText.js";

/** Keys that people choose stand in alphabetical order; those of the form keep the order of the form. */
const sortedRecord = (record: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(record).sort(([left], [right]) => compareText(left, right)));

const freeKeys = new Set(["otherIds", "emptyReasons"]);

/**
 * Writes a case file as JSON in one fixed form: keys in the order of the form, keys that people choose in alphabetical order,
 * two spaces, a line break at the end. Equal case files give equal bytes; lists keep their order.
 *
 * @param caseFile - A case file of the right form.
 * @returns The text.
 * @throws TypeError where the value does not have the form of a case file: check it first.
 * @example
 * import { caseToJson } from "opsc/recommendations";
 * const text = caseToJson({
 *   adoptedOn: "2015-01-30", symbol: "X", instrument: "OPSC", state: "TKM", version: 1,
 *   recommendations: [], measures: [], evidence: [], assessments: [], timeline: [], deadlines: [], receivedReports: [],
 * });
 * text.split("\n").slice(0, 3); //=> ["{", "  \"version\": 1,", "  \"state\": \"TKM\","]
 */
export function caseToJson(caseFile: CaseFile): string {
  const form = validate(caseFileSchema, caseFile);
  if (!form.ok) {
    throw new TypeError(`caseToJson expects a valid case file: ${form.issues.map(formatIssue).join(" ")}`);
  }
  const write = (key: string, value: unknown): unknown =>
    freeKeys.has(key) && typeof value === "object" && value !== null
      ? sortedRecord(value as Record<string, string>)
      : value;
  return `${JSON.stringify(form.value, write, 2)}\n`;
}

/**
 * Reads a case file from JSON and checks it.
 *
 * @param text - The text, with or without a byte order mark.
 * @returns The case file with its warnings, or every fault with its path.
 * @example
 * import { caseFromJson } from "opsc/recommendations";
 * caseFromJson("{").issues.map((issue) => issue.code); //=> ["json-unreadable"]
 */
export function caseFromJson(text: string): Result<CaseFile> {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return {
      ok: false,
      issues: [
        {
          code: "json-unreadable",
          severity: "error",
          path: [],
          message: "Expected a case file in JSON. Check quotation marks, commas and brackets.",
        },
      ],
    };
  }
  return checkCaseFile(value);
}
