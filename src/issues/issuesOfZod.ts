import type * as z from "zod";
import type { Issue } from "./issue.js";

const messageOf = (issue: z.core.$ZodIssue): string => {
  switch (issue.code) {
    case "unrecognized_keys":
      // The keys themselves are not repeated: in a record from elsewhere a key can be a name.
      return `Expected no other keys than those documented; ${issue.keys.length} unknown key(s) found. Remove them or check their spelling.`;
    case "invalid_value":
      return `Expected one of ${issue.values.map((value) => JSON.stringify(value)).join(", ")}.`;
    case "invalid_type":
      return issue.message.startsWith("Invalid input") ? `Expected ${issue.expected}.` : issue.message;
    case "invalid_format":
      return issue.message.startsWith("Invalid") ? `Expected text in the form "${issue.format}".` : issue.message;
    default:
      return issue.message;
  }
};

/**
 * Turns the issues of zod into those of this package, without any value of the input.
 *
 * @param error - What `safeParse` gave.
 * @returns One issue for each of zod's, in the same order.
 * @example
 * import { issuesOfZod } from "opsc/issues";
 * import { plainDateSchema } from "opsc/time";
 * const parsed = plainDateSchema.safeParse("soon");
 * parsed.success ? [] : issuesOfZod(parsed.error).map((issue) => issue.message);
 * //=> ["Expected a day that exists, written YYYY-MM-DD."]
 */
export function issuesOfZod(error: z.ZodError): Issue[] {
  return error.issues.map((issue) => ({
    code: issue.code.replaceAll("_", "-"),
    severity: "error",
    path: issue.path.map((step) => (typeof step === "symbol" ? step.toString() : step)),
    message: messageOf(issue),
  }));
}
