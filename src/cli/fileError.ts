import { UsageError } from "./context.js";

/** A file that the system could not open, read or write, as wrong usage; any other error as it is. */
export function fileError(file: string, error: unknown): unknown {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return typeof code === "string" && /^E[A-Z]+$/.test(code)
    ? new UsageError(`Expected a file that can be read or written: ${file} (${code}).`)
    : error;
}
