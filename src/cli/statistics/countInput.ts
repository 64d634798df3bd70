import type { LeafCountsContent, LeafCounts } from "../../statistics/tabulate/leafCounts.js";
import { joinParts } from "../../statistics/tabulate/joinParts.js";
import type { CompiledPlan } from "../../statistics/plan/compiledPlan.js";
import type { ColumnReport } from "../../victims/importers/columnReport.js";
import { UsageError, type CommandContext } from "../context.js";
import { formOfFile } from "../formOfFile.js";
import { printColumns } from "../printColumns.js";
import { type RecordSystemName } from "../recordValidator.js";
import { reportRecords } from "../reportRecords.js";
import type { CountOptions } from "./countOptions.js";

/** What counting a file of records came to. */
export interface CountedInput {
  /** The counts; none where a record is not valid and was not to be left out. */
  readonly counts: LeafCounts | undefined;
  /** Whether records that are not valid were left out. */
  readonly invalidSkipped: boolean;
}

/**
 * Validates and counts the records of a file, or of standard input. What is not valid is told on standard error, a line of JSON for each, as
 * `opsc validate` tells it; how many records there are is told nowhere.
 */
export async function countInput(
  file: string,
  { plan }: CompiledPlan,
  options: CountOptions & { readonly from?: RecordSystemName; readonly shard: string },
  context: CommandContext,
): Promise<CountedInput> {
  const { from, shard, skipInvalid = false } = options;
  const { format, delimiter } = formOfFile(file, options);
  if (from !== undefined && plan.of !== "victims") {
    throw new UsageError("Expected --from with a plan of victims: no other system's proceedings are read.");
  }
  if (format !== "csv" && options.delimiter !== undefined) {
    throw new UsageError("Expected --delimiter with CSV: add --format csv where the file is a table.");
  }
  // The pseudonyms of an import are made as it is read, and two threads would know the same person by two.
  const workers = from === undefined || plan.unit === "cases" ? options.workers : 1;
  const parts: LeafCountsContent[] = [];
  const onCounts = (counts: readonly LeafCountsContent[]): void => {
    parts.push(...counts);
  };
  const onColumns = (report: ColumnReport): void => {
    printColumns(report, from, context);
  };
  const validator = { kind: plan.of, from, format, scan: false, codeLists: {} };
  const counting = { plan, onCounts };
  const { input } = context;
  const sum = await reportRecords(
    { file, input, format, delimiter, workers, validator, onColumns, counting },
    context,
    context.err,
  );
  if (sum.records > 0 && sum.valid === 0) {
    context.err(
      `warning: Expected records of ${plan.of}, which the plan counts, and none is valid. Check the file, --format and \`of\` in the plan.\n`,
    );
  }
  if (sum.invalid > 0 && !skipInvalid) {
    context.err(
      "error: Expected every record to be valid, and nothing was written. Mend the records above, or leave them out with --skip-invalid.\n",
    );
    return { counts: undefined, invalidSkipped: false };
  }
  return { counts: joinParts(parts, shard), invalidSkipped: sum.invalid > 0 };
}
