import { codedValue, type CodedValueFragment } from "../../fragments/codedValue.js";
import type { ReportCodes } from "./codeWords.js";
import type { ReportMessages } from "./reportMessages.js";

/** The label of a code in the report's language; the code itself where the catalogue has none. */
export function labelIn(messages: ReportMessages, list: keyof ReportCodes, code: string): string {
  return messages.codes[list].find((entry) => entry.code === code)?.label ?? code;
}

/** A coded value with its label in the report's language. */
export function coded(messages: ReportMessages, list: keyof ReportCodes, code: string): CodedValueFragment {
  return codedValue(list, code, labelIn(messages, list, code));
}
