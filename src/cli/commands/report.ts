import { Option, type Command } from "commander";
import { writeFiles } from "../../node/writeFiles.js";
import { summariseCase } from "../../recommendations/summariseCase.js";
import { assembleFollowUp } from "../../report/assembleFollowUp.js";
import { deadlinesOf } from "../../report/deadlinesOf.js";
import { reportLanguages, type ReportLanguage } from "../../report/messages/messagesIn.js";
import { toJson } from "../../render/toJson.js";
import type { OutlineKind } from "../../report/outlines/outlineKinds.js";
import type { CaseFile } from "../../recommendations/caseFile.js";
import { isPlainDate } from "../../time/plainDate.js";
import { UsageError, type CommandContext, type ExitCode } from "../context.js";
import { loadCase } from "../loadCase.js";
import { exitCodeOf, printIssues } from "../printIssues.js";
import { codeOf } from "../reasonOf.js";
import { checkOutlineOptions, withOutlineOptions, type OutlineOptions } from "../report/outlineOptions.js";
import { outlineReport } from "../report/outlineReport.js";
import { reportSummary } from "../report/reportSummary.js";
import {
  isText,
  printedReport,
  reportFiles,
  reportFormats,
  type ReportFormat,
  type TextFormat,
} from "../reportFiles.js";
import { summaryTable } from "../summaryTable.js";

interface ReportOptions extends OutlineOptions {
  readonly asOf: string;
  readonly lang: ReportLanguage;
  readonly format?: readonly ReportFormat[];
  readonly out?: string;
}

/** Where a report goes: it is printed, or stands in a folder in one form or several. */
type Destination =
  { readonly print: TextFormat } | { readonly folder: string; readonly formats: readonly ReportFormat[] };

const destinationOf = ({ out, format: formats }: ReportOptions): Destination => {
  if (out !== undefined) return { folder: out, formats: formats ?? ["md", "html"] };
  const [print = "md", ...others] = formats ?? [];
  if (others.length === 0 && isText(print)) return { print };
  throw new UsageError("Expected --out for a Word document, or for more than one format.");
};

/** Writes the files; a folder that cannot be written to is wrong usage. */
const writeOut = async (
  folder: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<string[]> => {
  try {
    return await writeFiles(folder, files);
  } catch (error) {
    throw new UsageError(
      `Expected --out as a folder that can be written to: ${folder} (${codeOf(error, "unwritable")}).`,
    );
  }
};

/** Codes of findings that say what a draft still lacks; they end the command with 1 where it is told to be strict. */
const draftCodes = new Set([
  "section-empty-without-reason",
  "table-asked-for-not-supplied",
  "question-unanswered",
  "recommendation-unanswered",
  "over-word-limit",
]);

/** Writes or prints a report by an outline, with a summary of what the checks found at the end. */
async function writeOutline(
  caseFile: CaseFile,
  options: ReportOptions & { readonly outline: OutlineKind },
  destination: Destination,
  context: CommandContext,
): Promise<ExitCode> {
  const { strict } = options;
  const made = await outlineReport(caseFile, options, context);
  if (made === undefined) return 1;
  const { report, shown, difference } = made;
  const { findings, completeness, outline } = report;
  if ("print" in destination) {
    const { print } = destination;
    context.out(printedReport(print === "json" ? report : shown, print));
  } else {
    const { folder, formats } = destination;
    const files = {
      ...(await reportFiles(
        shown,
        formats.filter((format) => format !== "json"),
        context,
        outline,
      )),
      ...(await reportFiles(
        report,
        formats.filter((format) => format === "json"),
        context,
        outline,
      )),
      ...(difference === undefined ? {} : { "changes.json": toJson(difference) }),
    };
    const paths = await writeOut(folder, files);
    context.out(
      `${paths.map((path) => `Written: ${path}`).join("\n")}\n\n${reportSummary(report, difference)}`,
    );
  }
  printIssues(findings, context);
  const counted = strict === true ? findings : findings.filter(({ code }) => !draftCodes.has(code));
  return strict === true && !completeness.complete ? 1 : exitCodeOf(counted);
}

/** `opsc report CASE`: the follow-up report of a case, or a report by an outline. */
export function addReport(program: Command, context: CommandContext, end: (code: ExitCode) => void): void {
  const command = program
    .command("report")
    .description(
      "write the follow-up report of a case, or a report by an outline, as Markdown, HTML, Word document or JSON",
    )
    .argument("<case>", 'a bundled case ("turkmenistan"), a case file, or - for standard input')
    .addOption(
      new Option("--as-of <date>", "the day for which it holds, YYYY-MM-DD").default(context.today, "today"),
    )
    .addOption(
      new Option("--lang <language>", "language of the sentences; the case file's own words stay as they are")
        .choices(reportLanguages)
        .default("en"),
    )
    .addOption(
      new Option(
        "--format <formats>",
        "md, html, docx, json: one or more, with commas (default: md,html into a folder, else md)",
      ).argParser(reportFormats),
    )
    .option(
      "--out <folder>",
      "folder to write follow-up.md, follow-up.html and so on into; without it, one text is printed",
    );
  withOutlineOptions(command).action(async (name: string, options: ReportOptions) => {
    const { asOf, lang: language } = options;
    const destination = destinationOf(options);
    checkOutlineOptions(options, name);
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
    const { outline } = options;
    if (outline !== undefined) {
      end(await writeOutline(loaded.value, { ...options, outline }, destination, context));
      return;
    }
    const report = assembleFollowUp(loaded.value, { asOf, language });
    if ("print" in destination) {
      context.out(printedReport(report, destination.print));
    } else {
      const { folder, formats } = destination;
      const paths = await writeOut(folder, await reportFiles(report, formats, context));
      const summary = summaryTable(summariseCase(loaded.value, asOf), deadlinesOf(loaded.value, asOf));
      context.out(`${paths.map((path) => `Written: ${path}`).join("\n")}\n\n${summary}`);
    }
    printIssues(report.findings, context);
    end(exitCodeOf(report.findings));
  });
}
