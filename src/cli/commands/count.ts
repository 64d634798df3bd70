import type { Command } from "commander";
import { exportConfidential } from "../../statistics/model/exportConfidential.js";
import { UsageError, type CommandContext, type ExitCode } from "../context.js";
import { countInput } from "../statistics/countInput.js";
import { withCountOptions, type CountOptions } from "../statistics/countOptions.js";
import { loadPlan } from "../statistics/loadPlan.js";

interface ShardOptions extends CountOptions {
  readonly plan: string;
  readonly shard: string;
}

const notes = `
The line is as confidential as the records: small numbers, and pseudonyms where the plan counts persons. Nothing is printed where a record is not
valid. Exit codes: 0 counted, 1 a record is not valid, 2 wrong usage.

Example:
  (opsc count north.ndjson --plan plan.json --shard north; opsc count south.ndjson --plan plan.json --shard south) |
    opsc merge --shards 2 | opsc protect --plan plan.json --out release-2024`;

async function countShard(file: string, options: ShardOptions, context: CommandContext): Promise<ExitCode> {
  if (file === "-" && options.plan === "-") {
    throw new UsageError("Expected at most one of the files from standard input.");
  }
  const { counts } = await countInput(file, await loadPlan(options.plan, context), options, context);
  if (counts === undefined) return 1;
  context.err("Confidential: the line of counts on standard output is as sensitive as the records.\n");
  context.out(`${exportConfidential(counts)}\n`);
  return 0;
}

/** `opsc count [FILE]`: one shard of the records as a confidential line of JSON, to be merged with the others. */
export function addCount(program: Command, context: CommandContext, end: (code: ExitCode) => void): void {
  const command = program
    .command("count")
    .description("count one shard of the records: one confidential line of JSON, for opsc merge")
    .argument("[file]", "file of records, or - for standard input", "-")
    .requiredOption("--plan <file>", "JSON of the tabulation plan, the same for all shards")
    .requiredOption("--shard <name>", "name of the shard, unlike that of any other");
  withCountOptions(command)
    .addHelpText("after", notes)
    .action(async (file: string, options: ShardOptions) => {
      end(await countShard(file, options, context));
    });
}
