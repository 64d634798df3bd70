import type * as z from "zod";
import { sourceSchema } from "../sources/sourceSchema.js";
import type { Issue } from "./issue.js";
import { messageOf } from "./zod/messageOf.js";
import { pathOf } from "./zod/pathOf.js";

/** A numbered rule says its own name; everything else is named after what zod calls it. */
const codeOf = (issue: z.core.$ZodIssue): string => {
  const code: unknown = issue.code === "custom" ? issue.params?.["code"] : undefined;
  return typeof code === "string" ? code : issue.code.replaceAll("_", "-");
};

const sourceOf = (issue: z.core.$ZodIssue): Pick<Issue, "source"> => {
  const given: unknown = issue.code === "custom" ? issue.params?.["source"] : undefined;
  if (given === undefined) return {};
  const source = sourceSchema.safeParse(given);
  return source.success ? { source: source.data } : {};
};

/**
 * Turns the issues of zod into those of this package, without any value of the input and without the names of unknown
 * keys. A sentence that a schema states itself stands as it is; zod's own are replaced by what was expected.
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
    code: codeOf(issue),
    severity: "error",
    path: pathOf(issue),
    message: messageOf(issue),
    ...sourceOf(issue),
  }));
}
