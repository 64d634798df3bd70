import { Option, type Command } from "commander";
import { writeFiles } from "../../node/writeFiles.js";
import { summariseCase } from "../../recommendations/summariseCase.js";
import { deadlines } from "../../recommendations/deadlines.js";
import { toHtml } from "../../render/html/toHtml.js";
import { toMarkdown } from "../../render/markdown/toMarkdown.js";
import { assembleFollowUp } from "../../report/assembleFollowUp.js";
import { reportLanguages, type ReportLanguage } from "../../report/messages/messagesIn.js";
import { isPlainDate } from "../../time/plainDate.js";
import { UsageError, type CommandContext, type ExitCode } from "../context.js";
import { loadCase } from "../loadCase.js";
import { exitCodeOf, printIssues } from "../printIssues.js";
import { summaryTable } from "../summaryTable.js";

/** Writes the files; a folder that cannot be written to is wrong usage. */
const writeOut = async (folder: string, files: Readonly<Record<string, string>>): Promise<string[]> => {
  try {
    return await writeFiles(folder, files);
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : "unwritable";
    throw new UsageError(`Expected --out as a folder that can be written to: ${folder} (${reason}).`);
  }
};

/** `opsc report CASE`: the follow-up report of a case. */
export function addReport(program: Command, context: CommandContext, end: (code: ExitCode) => void): void {
  program
    .command("report")
    .description("write the follow-up report of a case, as Markdown and HTML")
    .argument("<case>", 'a bundled case ("turkmenistan"), a case file, or - for standard input')
    .addOption(
      new Option("--as-of <date>", "the day for which it holds, YYYY-MM-DD").default(context.today, "today"),
    )
    .addOption(
      new Option("--lang <language>", "language of the sentences; the case file's own words stay as they are")
        .choices(reportLanguages)
        .default("en"),
    )
    .option(
      "--out <folder>",
      "folder to write follow-up.md and follow-up.html into; without it, Markdown is printed",
    )
    .action(async (name: string, options: { asOf: string; lang: ReportLanguage; out?: string }) => {
      const { asOf, lang: language, out } = options;
      if (!isPlainDate(asOf))
        throw new UsageError("Expected --as-of as a day that exists, written YYYY-MM-DD.");
      const loaded = await loadCase(name, context);
      if (!loaded.ok) {
        printIssues(loaded.issues, context);
        end(1);
        return;
      }
      const { adoptedOn } = loaded.value;
      if (asOf < adoptedOn) {
        throw new UsageError(
          `Expected --as-of on or after ${adoptedOn}, the day on which the concluding observations were adopted.`,
        );
      }
      const report = assembleFollowUp(loaded.value, { asOf, language });
      if (out === undefined) {
        context.out(toMarkdown(report));
      } else {
        const paths = await writeOut(out, {
          "follow-up.md": toMarkdown(report),
          "follow-up.html": toHtml(report),
        });
        const due = deadlines({
          ...loaded.value,
          set: loaded.value.deadlines,
          received: loaded.value.receivedReports,
          asOf,
        });
        context.out(
          `${paths.map((path) => `Written: ${path}`).join("\n")}\n\n${summaryTable(summariseCase(loaded.value, asOf), due)}`,
        );
      }
      printIssues(report.findings, context);
      end(exitCodeOf(report.findings));
    });
}
