import type { ValidationReport } from "../node/streams/summary/validationReport.js";
import { emptySummary, type ValidationSummary } from "../node/streams/summary/validationSummary.js";
import type { CommandContext } from "./context.js";
import { fileError } from "./fileError.js";
import { progressBar } from "./progressBar.js";
import { refusedLines } from "./validationOutput.js";
import { validateRecords, type RecordJob } from "./validateRecords.js";

/** Runs the job, prints what is refused as it comes, and answers with the sum. */
export async function reportRecords(
  job: Omit<RecordJob, "onProgress">,
  context: CommandContext,
  print: (lines: string) => void,
  onReport: (report: ValidationReport) => void = () => undefined,
): Promise<ValidationSummary> {
  const bar = progressBar(context.terminal);
  let sum = emptySummary;
  try {
    for await (const report of validateRecords({ ...job, onProgress: bar.show })) {
      const lines = refusedLines(report.refused);
      if (lines !== "") {
        bar.makeWay(() => {
          print(lines);
        });
        await context.drained?.();
      }
      onReport(report);
      sum = report.summary;
    }
    return sum;
  } catch (error) {
    throw fileError(job.file, "read", error);
  } finally {
    bar.stop();
  }
}
