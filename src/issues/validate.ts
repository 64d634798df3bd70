import type * as z from "zod";
import { issuesOfZod } from "./issuesOfZod.js";
import type { Result } from "./result.js";

const tooDeep: Result<never> = {
  ok: false,
  issues: [
    {
      code: "too-deep",
      severity: "error",
      path: [],
      message: "Expected lists and objects nested less deeply: this cannot be looked at to its end.",
    },
  ],
};

/** Whether calls went deeper than the stack; a schema that holds itself calls itself once for each level. */
const isOverflow = (error: unknown): boolean =>
  error instanceof RangeError && error.message.includes("call stack");

/**
 * Validates a value with a zod schema and answers in this package's shape.
 *
 * @param schema - Any zod schema; those of this package are exported beside each interface.
 * @param value - Anything, nested as deeply as it likes.
 * @returns The parsed value, or the issues with their paths; `too-deep` where the schema holds itself and the value goes on for longer than
 *   the stack has room.
 * @throws What a check of the schema itself throws.
 * @example
 * import { validate } from "opsc/issues";
 * import { plainDateSchema } from "opsc/time";
 * validate(plainDateSchema, "2015-01-30").ok; //=> true
 */
export function validate<Value>(schema: z.ZodType<Value>, value: unknown): Result<Value> {
  try {
    const parsed = schema.safeParse(value);
    return parsed.success
      ? { ok: true, value: parsed.data, issues: [] }
      : { ok: false, issues: issuesOfZod(parsed.error) };
  } catch (error) {
    if (isOverflow(error)) return tooDeep;
    throw error;
  }
}
