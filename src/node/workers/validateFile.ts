import type { ValidationReport } from "../streams/summary/validationReport.js";
import type { FileValidation } from "./fileValidation.js";
import { reportFile } from "./reportFile.js";

/**
 * Validates a file and tells what was found, in the order of the file: the same whatever the number of threads. Rows of
 * CSV, standard input and pipes cannot be cut without reading them and are left to one thread.
 *
 * @param job - The file, and how.
 * @returns Reports as they come, and a last one with the sum of the whole; it can be iterated once, and leaving early
 * ends the threads and closes the file.
 * @throws {RangeError} Where a setting is out of its range; TypeError where the validator's module makes none.
 * @example
 * import { mkdtemp, writeFile } from "node:fs/promises";
 * import { tmpdir } from "node:os";
 * import { join } from "node:path";
 * import { validateFile } from "opsc/node";
 * const folder = await mkdtemp(join(tmpdir(), "opsc-"));
 * const module = "data:text/javascript,export const any = () => ({ validate: (value) => ({ ok: true, value, issues: [] }) })";
 * await writeFile(join(folder, "a.ndjson"), "1\n{\n3\n");
 * const found: unknown[] = [];
 * for await (const { refused, summary } of validateFile({
 *   path: join(folder, "a.ndjson"),
 *   validator: { module, export: "any" },
 * }))
 *   found.push(refused.map(({ line }) => line), summary.records);
 * found; //=> [[2], 3, [], 3]
 */
export function validateFile(job: FileValidation): AsyncGenerator<ValidationReport, void, undefined> {
  return reportFile(job);
}
