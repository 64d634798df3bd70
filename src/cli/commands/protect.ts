import type { Command } from "commander";
import type { CommandContext, ExitCode } from "../context.js";
import { printIssues } from "../printIssues.js";
import { protectCounts } from "../statistics/protectCounts.js";
import { readLeafCounts } from "../statistics/readLeafCounts.js";
import { releaseJob, withReleaseOptions, type ReleaseOptions } from "../statistics/releaseOptions.js";
import { shardNumber } from "./merge.js";

interface ProtectOptions extends ReleaseOptions {
  readonly shards?: number;
}

const notes = `
Writes DIR/release, which may be published, and DIR/confidential, which may not: the same as opsc tabulate on all records at once.
Exit codes: 0 released, 1 counts or tables do not allow it and nothing is written, 2 wrong usage.`;

async function protectFile(
  file: string,
  options: ProtectOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const job = await releaseJob(options, file, context);
  const counts = await readLeafCounts([file], options.shards, context);
  if (counts.ok) return protectCounts(counts.value, job, context);
  printIssues(counts.issues, context);
  return 1;
}

/** `opsc protect [FILE]`: from merged counts to protected, proved, published tables. */
export function addProtect(program: Command, context: CommandContext, end: (code: ExitCode) => void): void {
  const command = program
    .command("protect")
    .description("protect merged counts, prove that the tables betray nobody, and write them")
    .argument("[file]", "file with the line of opsc merge, or - for standard input", "-")
    .option("--shards <number>", "how many shards there must be, so that none is missing", shardNumber);
  withReleaseOptions(command)
    .addHelpText("after", notes)
    .action(async (file: string, options: ProtectOptions) => {
      end(await protectFile(file, options, context));
    });
}
