import { readFileSync } from "node:fs";
import { Command, CommanderError } from "commander";
import { printable } from "../issues/printable.js";
import { addAudit } from "./commands/audit.js";
import { addCase } from "./commands/caseFiles.js";
import { addCodes } from "./commands/codes.js";
import { addCount } from "./commands/count.js";
import { addCoverage } from "./commands/coverage.js";
import { addDoctor } from "./commands/doctor.js";
import { addMerge } from "./commands/merge.js";
import { addProtect } from "./commands/protect.js";
import { addRead } from "./commands/read.js";
import { addReport } from "./commands/report.js";
import { addSchema } from "./commands/schema.js";
import { addScore } from "./commands/score.js";
import { addSynthesise } from "./commands/synthesise.js";
import { addTabulate } from "./commands/tabulate.js";
import { addValidate } from "./commands/validate.js";
import { UsageError, type CommandContext, type ExitCode } from "./context.js";

const versionOfPackage = (): string => {
  const text = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
  return (JSON.parse(text) as { readonly version: string }).version;
};

const usage = 2;

/**
 * Runs the `opsc` command.
 *
 * @param args - Arguments after the command's name.
 * @param given - Streams and today's date. Whatever a file held, nothing that controls a terminal is written to them.
 * @returns 0 fine, 1 problems in the data, 2 wrong usage.
 */
export async function run(args: readonly string[], given: CommandContext): Promise<ExitCode> {
  const context: CommandContext = {
    ...given,
    out: (text) => {
      given.out(printable(text));
    },
    err: (text) => {
      given.err(printable(text));
    },
  };
  let code: ExitCode = 0;
  const end = (ended: ExitCode): void => {
    code = ended;
  };
  const program = new Command("opsc")
    .description(
      "Reporting to the Committee on the Rights of the Child under the Optional Protocol (OPSC): follow-up, and records that name nobody",
    )
    .version(versionOfPackage())
    .addHelpText("after", "\nExit codes: 0 fine, 1 problems in the data, 2 wrong usage.");
  const commands = [
    ...[addRead, addReport, addCase, addCoverage, addScore, addCodes, addSchema, addValidate, addSynthesise],
    ...[addTabulate, addCount, addMerge, addProtect, addAudit, addDoctor],
  ];
  for (const add of commands) add(program, context, end);
  const settle = (command: Command): void => {
    command
      .exitOverride()
      .configureOutput({ writeOut: context.out, writeErr: context.err })
      .showHelpAfterError("(add --help for usage)");
    for (const sub of command.commands) settle(sub);
  };
  settle(program);
  try {
    await program.parseAsync(args, { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : usage;
    if (error instanceof UsageError) {
      context.err(`error: ${error.message}\n`);
      return usage;
    }
    throw error;
  }
}
