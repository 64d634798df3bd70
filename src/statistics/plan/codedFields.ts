import type { CodedField } from "./codedField.js";
import { offenceFields } from "./offenceFields.js";
import { proceedingFields } from "./proceedingFields.js";
import { supportFields } from "./supportFields.js";
import { victimFields } from "./victimFields.js";

const victims = { ...offenceFields, ...victimFields, ...supportFields };
const proceedings = { ...offenceFields, ...proceedingFields };

/**
 * Name of a field whose values are the codes of a list.
 *
 * @example
 * import { codedFieldNames, type CodedFieldName } from "opsc/statistics";
 * const name: CodedFieldName = "compensation-outcome";
 * codedFieldNames.includes(name); //=> true
 */
export type CodedFieldName = keyof typeof victims | keyof typeof proceedings;

/** Names of the fields of both kinds of record whose values are the codes of a list, in the order of the alphabet. */
export const codedFieldNames = [
  ...new Set([...Object.keys(victims), ...Object.keys(proceedings)]),
].sort() as [CodedFieldName, ...CodedFieldName[]];

/** The field of that name in one kind of record; undefined where that kind has none. */
export const codedFieldOf = (of: "victims" | "proceedings", name: CodedFieldName): CodedField | undefined =>
  new Map<string, CodedField>(Object.entries(of === "victims" ? victims : proceedings)).get(name);
