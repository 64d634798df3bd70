import { InvalidArgumentError, type Command } from "commander";
import { exportConfidential } from "../../statistics/model/exportConfidential.js";
import type { CommandContext, ExitCode } from "../context.js";
import { printIssues } from "../printIssues.js";
import { readLeafCounts } from "../statistics/readLeafCounts.js";

/** Reads a number of shards. */
export function shardNumber(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new InvalidArgumentError("Expected a whole number from 1.");
}

const notes = `
In any order and in any number of steps: the line is the same. Exit codes: 0 merged, 1 the lines do not belong together, 2 wrong usage.`;

/** `opsc merge [FILE...]`: lines of partial counts as one. */
export function addMerge(program: Command, context: CommandContext, end: (code: ExitCode) => void): void {
  program
    .command("merge")
    .description("merge lines that opsc count printed into one; as confidential as they are")
    .argument("[files...]", "files of such lines, or - for standard input", ["-"])
    .option("--shards <number>", "how many shards there must be, so that none is missing", shardNumber)
    .addHelpText("after", notes)
    .action(async (files: readonly string[], { shards }: { readonly shards?: number }) => {
      const merged = await readLeafCounts(files, shards, context);
      printIssues(merged.issues, context);
      if (merged.ok) {
        context.err("Confidential: the line of counts on standard output is as sensitive as the records.\n");
        context.out(`${exportConfidential(merged.value)}\n`);
      }
      end(merged.ok ? 0 : 1);
    });
}
