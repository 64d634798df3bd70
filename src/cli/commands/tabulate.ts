import { Option, type Command } from "commander";
import type { CommandContext, ExitCode } from "../context.js";
import { recordSystemNames, type RecordSystemName } from "../recordValidator.js";
import { countInput } from "../statistics/countInput.js";
import { withCountOptions, type CountOptions } from "../statistics/countOptions.js";
import { protectCounts } from "../statistics/protectCounts.js";
import { releaseJob, withReleaseOptions, type ReleaseOptions } from "../statistics/releaseOptions.js";

interface TabulateOptions extends CountOptions, ReleaseOptions {
  readonly from?: RecordSystemName;
}

const notes = `
Writes DIR/release, which may be published, and DIR/confidential, which may not. Prints a JSON summary with nothing that the release does not say.
Exit codes: 0 released, 1 records or tables do not allow it and nothing is written, 2 wrong usage.

Examples:
  opsc tabulate records.ndjson --plan plan.json --out release-2024
  opsc tabulate records.ndjson --plan plan.json --previous release-2024/confidential/ledger.json --out release-2025`;

async function tabulateFile(
  file: string,
  options: TabulateOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const job = await releaseJob(options, file, context);
  const { counts, invalidSkipped } = await countInput(
    file,
    job.compiled,
    { ...options, shard: "all" },
    context,
  );
  return counts === undefined ? 1 : protectCounts(counts, { ...job, invalidSkipped }, context);
}

/** `opsc tabulate FILE`: from records to protected, proved, published tables. */
export function addTabulate(program: Command, context: CommandContext, end: (code: ExitCode) => void): void {
  const command = program
    .command("tabulate")
    .description("count records, protect the tables, prove that they betray nobody, and write them")
    .argument("<file>", "file of records, or - for standard input");
  withCountOptions(withReleaseOptions(command))
    .addOption(new Option("--from <system>", "system whose export the file is").choices(recordSystemNames))
    .addHelpText("after", notes)
    .action(async (file: string, options: TabulateOptions) => {
      end(await tabulateFile(file, options, context));
    });
}
