import { UsageError } from "./context.js";

/** A file that the system could not read, or not write, or whose name it does not take, as wrong usage; any other error as it is. */
export function fileError(file: string, use: "read" | "written", error: unknown): unknown {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return typeof code === "string" && (/^E[A-Z]+$/.test(code) || code === "ERR_INVALID_ARG_VALUE")
    ? new UsageError(`Expected a file that can be ${use}: ${file} (${code}).`)
    : error;
}
