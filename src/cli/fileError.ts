import { UsageError } from "./context.js";
import { codeOf } from "./reasonOf.js";

/** A file that the system could not read, or not write, or whose name it does not take, as wrong usage; any other error as it is. */
export function fileError(file: string, use: "read" | "written", error: unknown): unknown {
  const code = codeOf(error, "");
  return /^E[A-Z]+$/.test(code) || code === "ERR_INVALID_ARG_VALUE"
    ? new UsageError(`Expected a file that can be ${use}: ${file} (${code}).`)
    : error;
}
