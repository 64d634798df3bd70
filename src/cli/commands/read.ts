import type { Command } from "commander";
import { readConcludingObservations } from "../../documents/observations/readConcludingObservations.js";
import type { CommandContext, ExitCode } from "../context.js";
import { exitCodeOf, printIssues } from "../printIssues.js";
import { readInput } from "../readInput.js";

/** `opsc read FILE`: concluding observations to JSON. */
export function addRead(program: Command, context: CommandContext, end: (code: ExitCode) => void): void {
  program
    .command("read")
    .description("read concluding observations (text of the PDF or HTML file) and print them as JSON")
    .argument("<file>", "text file in UTF-8, or - for standard input")
    .option("--symbol <symbol>", "the document's own symbol, where the text does not print it")
    .addHelpText(
      "after",
      "\nPrints { document, issues }; document is null where the text is no concluding observations (exit 1).",
    )
    .action(async (file: string, options: { symbol?: string }) => {
      const reading = readConcludingObservations(await readInput(file, context), options);
      const document = reading.ok ? reading.value : null;
      context.out(`${JSON.stringify({ document, issues: reading.issues }, null, 2)}\n`);
      printIssues(
        reading.issues.filter(({ severity }) => severity !== "information"),
        context,
      );
      end(exitCodeOf(reading.issues));
    });
}
