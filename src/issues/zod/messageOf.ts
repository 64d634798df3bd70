import * as z from "zod";
import { boundMessage } from "./boundMessage.js";
import { formatMessage } from "./formatMessage.js";
import { typeName } from "./typeNames.js";
import { unionMessage } from "./unionMessage.js";
import { valueList } from "./valueList.js";

/** Whether the sentence is zod's own, which says too little, and not one that the schema states. */
const isOfZod = (issue: z.core.$ZodIssue): boolean => {
  if (issue.message === "Invalid input") return true;
  // So do the schemas of this package begin; asking zod for its own sentence costs more than the rest of the issue.
  if (issue.message.startsWith("Expected ")) return false;
  if (issue.code === "invalid_type") return issue.message.startsWith("Invalid input: expected ");
  const own = z.config().localeError?.(issue as z.core.$ZodRawIssue);
  return issue.message === (typeof own === "object" ? own?.message : own);
};

/** What was expected, without any value or unknown key of the input. */
export const messageOf = (issue: z.core.$ZodIssue): string => {
  if (issue.code === "unrecognized_keys") {
    const { length } = issue.keys;
    return `Expected no other keys than those documented; ${length === 1 ? "1 unknown key" : `${length} unknown keys`} found. Remove them or check their spelling.`;
  }
  if (!isOfZod(issue)) return issue.message;
  switch (issue.code) {
    case "invalid_type":
      return issue.message.endsWith("received undefined")
        ? `Expected ${typeName(issue.expected)}; nothing is there. Add it.`
        : `Expected ${typeName(issue.expected)}.`;
    case "invalid_value":
      return `Expected ${valueList(issue.values)}.`;
    case "invalid_format":
      return formatMessage(issue);
    case "too_small":
    case "too_big":
      return boundMessage(issue);
    case "not_multiple_of":
      return `Expected a multiple of ${issue.divisor}.`;
    case "invalid_union":
      return unionMessage(issue, messageOf);
    case "invalid_key":
      return `Expected every key in its documented form. ${issue.issues.map(messageOf).join(" ")}`;
    case "invalid_element":
      return `Expected every entry in its documented form. ${issue.issues.map(messageOf).join(" ")}`;
    default:
      return "Expected a value that keeps to the rule of this field; see its description.";
  }
};
