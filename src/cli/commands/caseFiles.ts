import type { Command } from "commander";
import {
  concludingObservationsSchema,
  type ConcludingObservations,
} from "../../documents/observations/concludingObservations.js";
import { readConcludingObservations } from "../../documents/observations/readConcludingObservations.js";
import type { Issue } from "../../issues/issue.js";
import type { Result } from "../../issues/result.js";
import { validate } from "../../issues/validate.js";
import { caseFileOf } from "../../recommendations/caseFileOf.js";
import { checkCaseFile } from "../../recommendations/checkCaseFile.js";
import { caseToJson } from "../../recommendations/exchange/caseJson.js";
import type { CommandContext, ExitCode } from "../context.js";
import { parseJson } from "../parseJson.js";
import { exitCodeOf, printIssues } from "../printIssues.js";
import { readInput } from "../readInput.js";

/** A document is taken as its text, or as the JSON that `opsc read` printed. */
const documentOf = (text: string, symbol: string | undefined): Result<ConcludingObservations> => {
  if (!/^\s*\{/.test(text)) return readConcludingObservations(text, { symbol });
  const parsed = parseJson(text);
  if (!parsed.ok) return parsed;
  const value = parsed.value as { readonly document?: unknown };
  return validate(concludingObservationsSchema, value.document ?? value);
};

const withDocument = (issues: readonly Issue[]): Issue[] =>
  issues.filter(({ severity }) => severity !== "information");

/** `opsc case init` and `opsc case check`. */
export function addCase(program: Command, context: CommandContext, end: (code: ExitCode) => void): void {
  const command = program.command("case").description("make and check case files");

  command
    .command("init")
    .description("turn a read document into an empty case file to fill in, printed as JSON")
    .argument("<file>", "text of concluding observations, or what `opsc read` printed; - for standard input")
    .option("--symbol <symbol>", "the document's own symbol, where the text does not print it")
    .action(async (file: string, options: { symbol?: string }) => {
      const document = documentOf(await readInput(file, context), options.symbol);
      const made = document.ok ? caseFileOf(document.value) : document;
      printIssues([...(document.ok ? withDocument(document.issues) : []), ...made.issues], context);
      if (made.ok) context.out(caseToJson(made.value));
      end(made.ok ? 0 : 1);
    });

  command
    .command("check")
    .description("check a case file and explain each fault with its path")
    .argument("<file>", "case file in JSON, or - for standard input")
    .option("--json", "print the issues as JSON on standard output")
    .action(async (file: string, options: { json?: boolean }) => {
      const parsed = parseJson(await readInput(file, context));
      const { issues } = parsed.ok ? checkCaseFile(parsed.value) : parsed;
      if (options.json === true) context.out(`${JSON.stringify({ issues }, null, 2)}\n`);
      else printIssues(issues, context);
      const errors = issues.filter(({ severity }) => severity === "error").length;
      const others = issues.length - errors;
      context.err(
        errors === 0
          ? `The case file is valid; ${others} warning(s).\n`
          : `${errors} error(s), ${others} warning(s).\n`,
      );
      end(exitCodeOf(issues));
    });
}
