import type * as z from "zod";
import { issuesOfZod } from "./issuesOfZod.js";
import type { Result } from "./result.js";

/**
 * Validates a value with a zod schema and answers in this package's shape.
 *
 * @param schema - Any zod schema; those of this package are exported beside each interface.
 * @param value - Anything.
 * @returns The parsed value, or the issues with their paths.
 * @example
 * import { validate } from "opsc/issues";
 * import { plainDateSchema } from "opsc/time";
 * validate(plainDateSchema, "2015-01-30").ok; //=> true
 */
export function validate<Value>(schema: z.ZodType<Value>, value: unknown): Result<Value> {
  const parsed = schema.safeParse(value);
  return parsed.success
    ? { ok: true, value: parsed.data, issues: [] }
    : { ok: false, issues: issuesOfZod(parsed.error) };
}
