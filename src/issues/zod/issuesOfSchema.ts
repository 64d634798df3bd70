import type * as z from "zod";
// By its own path: bundlers keep all of zod, its languages included, for whoever writes `z.core._safeParse`.
import { _safeParse } from "zod/v4/core";
import { issuesOfZod } from "../issuesOfZod.js";
import type { Issue } from "../issue.js";

/** What zod collects, without the stack and the text of an error that nobody throws. */
class Collected {
  constructor(readonly issues: z.core.$ZodIssue[]) {}
}

const parse = _safeParse(Collected as unknown as z.core.$ZodErrorClass);

/**
 * Zod's own sentences are replaced in any case, and cost more to write than all the rest: an enumeration lists its values. These
 * stand for them.
 */
const context: z.core.ParseContext<z.core.$ZodIssue> = {
  error: ({ code, input }) =>
    code === "invalid_type" && input === undefined
      ? "Invalid input: expected something, received undefined"
      : "Invalid input",
};

/** Why a value does not fit a schema; empty where it does. */
export function issuesOfSchema(schema: z.core.$ZodType, value: unknown): Issue[] {
  const parsed = parse(schema, value, context);
  return parsed.success ? [] : issuesOfZod(parsed.error as unknown as z.ZodError);
}
