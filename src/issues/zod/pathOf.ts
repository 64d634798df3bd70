import type * as z from "zod";
import type { Issue } from "../issue.js";

/** The place of an issue. A key that the schema refuses is left out: in a record from elsewhere it can be a name. */
export const pathOf = (issue: z.core.$ZodIssue): Issue["path"] => {
  const path =
    issue.code === "invalid_key" && issue.origin === "record" ? issue.path.slice(0, -1) : issue.path;
  return path.map((step) => (typeof step === "symbol" ? step.toString() : step));
};
