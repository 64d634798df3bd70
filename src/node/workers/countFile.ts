import type { Result } from "../../issues/result.js";
import type { TabulationPlan } from "../../statistics/plan/tabulationPlan.js";
import { joinParts } from "../../statistics/tabulate/joinParts.js";
import type { LeafCounts, LeafCountsContent } from "../../statistics/tabulate/leafCounts.js";
import { tabulator } from "../../statistics/tabulate/tabulator.js";
import type { ValidationReport } from "../streams/summary/validationReport.js";
import { emptySummary, type ValidationSummary } from "../streams/summary/validationSummary.js";
import type { FileValidation } from "./fileValidation.js";
import { planValidator } from "./planValidator.js";
import { reportFile } from "./reportFile.js";

/**
 * How a file is counted.
 *
 * @example
 * import type { FileCountOptions } from "opsc/node";
 * const options: FileCountOptions = { workers: 4, shard: "region-north" };
 * options.workers; //=> 4
 */
export interface FileCountOptions extends Partial<Omit<FileValidation, "path">> {
  /** Name of what is counted, unlike that of any other part that it will be merged with; `all` unless told. */
  readonly shard?: string | undefined;
  /** Is told what was found on records that are not valid or remarkable, in the order of the file; the reading waits for it. */
  readonly onReport?: ((report: ValidationReport) => void | Promise<void>) | undefined;
}

/**
 * What counting a file comes to.
 *
 * @example
 * import type { FileCounts } from "opsc/node";
 * const invalidOf = ({ summary }: FileCounts): number => summary.invalid;
 * invalidOf.length; //=> 1
 */
export interface FileCounts {
  /** The counts of the valid records; confidential, as they are everywhere. */
  readonly counts: LeafCounts;
  /** How many records are valid; those that are not are in no count. */
  readonly summary: ValidationSummary;
}

/**
 * Validates the records of a file and counts the valid ones by a plan, in threads where there are several: each reads stretches of the
 * file, and their counts are merged once. The answer is the same, byte by byte, whatever the number of threads. No record is kept.
 *
 * @param path - The file, or `-` for standard input.
 * @param plan - The plan.
 * @param options - Threads, name of the shard, and everything that `validateFile` takes. Without a validator, records are this
 *   package's own, of the kind that the plan counts.
 * @returns The counts, to be merged, tabulated and protected; or issues where the parts of the plan do not fit together. Look at
 *   `summary.invalid` before you use the counts.
 * @throws {RangeError} Where a setting is out of its range; TypeError where a validator lets records of the other kind pass; the
 *   system's error where the file cannot be read.
 * @example
 * import { mkdtemp, writeFile } from "node:fs/promises";
 * import { tmpdir } from "node:os";
 * import { join } from "node:path";
 * import { countFile } from "opsc/node";
 * import { tablesOf, type TabulationPlan } from "opsc/statistics";
 * import { syntheticLines } from "opsc/synthetic";
 * const plan: TabulationPlan = {
 *   id: "by-sex",
 *   of: "victims",
 *   unit: "persons",
 *   dimensions: [{ from: "sex" }],
 *   tables: [{ id: "by-sex", title: "Child victims by sex", dimensions: ["SEX"] }],
 * };
 * const path = join(await mkdtemp(join(tmpdir(), "opsc-")), "records.ndjson");
 * await writeFile(path, [...syntheticLines({ count: 20, seed: 1 }), "{\n"].join(""));
 * const counted = await countFile(path, plan, { workers: 2 });
 * counted.ok ? counted.value.summary : counted.issues;
 * //=> { records: 21, valid: 20, invalid: 1, issuesByCode: { "line-not-json": 1 } }
 * counted.ok && tablesOf(counted.value.counts, plan).ok; //=> true
 */
export async function countFile(
  path: string | URL,
  plan: TabulationPlan,
  options: FileCountOptions = {},
): Promise<Result<FileCounts>> {
  const { shard = "all", onReport, validator, ...job } = options;
  const fits = tabulator(plan);
  if (!fits.ok) return fits;
  const parts: LeafCountsContent[] = [];
  const onCounts = (counts: readonly LeafCountsContent[]): void => {
    parts.push(...counts);
  };
  const own = { of: plan.of, format: job.format ?? "ndjson" };
  const module = {
    module: new URL("./planValidator.js", import.meta.url),
    export: "planValidator",
    options: own,
  };
  const reports = reportFile(
    { ...job, path, validator: validator ?? module },
    { plan, onCounts },
    validator === undefined ? () => planValidator(own) : undefined,
  );
  let summary = emptySummary;
  for await (const report of reports) {
    summary = report.summary;
    if (report.refused.length + report.remarks.length > 0) await onReport?.(report);
  }
  return { ok: true, value: { counts: joinParts(parts, shard), summary }, issues: [] };
}
