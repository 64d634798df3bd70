import { Option, type Command } from "commander";
import { codesOf } from "../../codes/codesOf.js";
import { coverage } from "../../legislation/coverage.js";
import { gaps } from "../../legislation/gaps.js";
import { unknowns } from "../../legislation/unknowns.js";
import { readings, type Reading } from "../../protocol/readings.js";
import { isPlainDate } from "../../time/plainDate.js";
import { UsageError, type CommandContext, type ExitCode } from "../context.js";
import { coverageTables } from "../coverageTables.js";
import { loadCase } from "../loadCase.js";
import { exitCodeOf, printIssues } from "../printIssues.js";

/** `opsc coverage CASE`: the State's law held against the elements of the Protocol. */
export function addCoverage(program: Command, context: CommandContext, end: (code: ExitCode) => void): void {
  program
    .command("coverage")
    .description("hold the law of a case against the Protocol: what it covers, its gaps, what is unknown")
    .argument("<case>", 'a bundled case ("turkmenistan"), a case file, or - for standard input')
    .addOption(
      new Option("--reading <reading>", "how the Protocol is read")
        .choices(codesOf(readings))
        .default("treaty-minimum"),
    )
    .addOption(
      new Option("--as-of <date>", "the day for which it holds, YYYY-MM-DD").default(context.today, "today"),
    )
    .option("--json", "print matrix, gaps and unknown elements as JSON")
    .addHelpText(
      "after",
      "\nA gap is no problem in the data: the command ends with 0. `opsc codes legal-elements` lists the elements.",
    )
    .action(async (name: string, options: { reading: Reading; asOf: string; json?: boolean }) => {
      const { reading, asOf, json } = options;
      if (!isPlainDate(asOf))
        throw new UsageError("Expected --as-of as a day that exists, written YYYY-MM-DD.");
      const loaded = await loadCase(name, context);
      if (!loaded.ok) {
        printIssues(loaded.issues, context);
        end(1);
        return;
      }
      const { legislation = [], state, symbol, synthetic } = loaded.value;
      const matrix = coverage(legislation, { reading, asOf });
      if (json === true) {
        const content = {
          case: { state, symbol, synthetic },
          matrix,
          gaps: gaps(matrix),
          unknowns: unknowns(matrix).map(({ element }) => element),
        };
        context.out(`${JSON.stringify(content, null, 2)}\n`);
      } else {
        context.out(
          coverageTables(matrix, `${state}, ${symbol}${synthetic === true ? " (synthetic data)" : ""}`),
        );
      }
      const found = loaded.issues.filter(({ path }) => path[0] === "legislation");
      printIssues(found, context);
      end(exitCodeOf(found));
    });
}
