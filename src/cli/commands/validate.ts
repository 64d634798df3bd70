import { Argument, Option, type Command } from "commander";
import { validate } from "../../issues/validate.js";
import type { ColumnReport } from "../../victims/importers/columnReport.js";
import { codeListsSchema, type CodeLists } from "../../victims/kinds/codeLists.js";
import { UsageError, type CommandContext, type ExitCode } from "../context.js";
import { formOfFile } from "../formOfFile.js";
import { threads } from "../optionValues.js";
import { parseJson } from "../parseJson.js";
import { printColumns } from "../printColumns.js";
import { readInput } from "../readInput.js";
import {
  recordKindNames,
  recordSystemNames,
  type RecordKindName,
  type RecordSystemName,
} from "../recordValidator.js";
import { type RecordFileOptions, withRecordFileOptions } from "../recordFileOptions.js";
import { reportRecords } from "../reportRecords.js";
import { checkSummaryFile, writeSummary } from "../summaryFile.js";
import { RemarkCounter, summaryText } from "../validationOutput.js";

interface ValidateOptions extends RecordFileOptions {
  readonly from?: RecordSystemName;
  readonly codeLists?: string;
  readonly scan?: boolean;
  readonly summary?: string;
  readonly workers: number;
}

const codeListsFrom = async (file: string | undefined, context: CommandContext): Promise<CodeLists> => {
  if (file === undefined) return {};
  const parsed = parseJson(await readInput(file, context));
  const lists = parsed.ok ? validate(codeListsSchema, parsed.value) : parsed;
  if (lists.ok) return lists.value;
  const keys = Object.keys(codeListsSchema.shape).join(", ");
  throw new UsageError(`Expected ${file} to be JSON with lists of tokens under some of the keys ${keys}.`);
};

const refuseContradictions = (
  kind: RecordKindName,
  file: string,
  format: "ndjson" | "csv",
  { from, codeLists, delimiter }: ValidateOptions,
): void => {
  if (kind !== "victims" && from !== undefined) {
    throw new UsageError("Expected --from with victims: no other system's proceedings are read.");
  }
  if (kind !== "victims" && codeLists !== undefined) {
    throw new UsageError("Expected --code-lists with victims: proceedings hold no such tokens.");
  }
  if (file === "-" && codeLists === "-") {
    throw new UsageError("Expected one of the two from a file: standard input holds records or code lists.");
  }
  if (format !== "csv" && delimiter !== undefined) {
    throw new UsageError("Expected --delimiter with CSV: add --format csv where the file is a table.");
  }
};

async function validateFileOf(
  kind: RecordKindName,
  file: string,
  options: ValidateOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const { from, workers, scan = false, summary } = options;
  const { format, delimiter } = formOfFile(file, options);
  refuseContradictions(kind, file, format, options);
  if (summary !== undefined) await checkSummaryFile(summary, file);
  const remarks = new RemarkCounter();
  const codeLists = await codeListsFrom(options.codeLists, context);
  const validator = { kind, from, format, scan, codeLists };
  const onColumns = (report: ColumnReport): void => {
    printColumns(report, from, context);
  };
  const job = { onColumns, file, input: context.input, format, delimiter, workers, validator };
  const sum = await reportRecords(job, context, context.out, (report) => {
    remarks.add(report.remarks);
  });
  context.err(summaryText(sum, remarks));
  if (summary !== undefined) await writeSummary(summary, sum);
  return sum.invalid > 0 ? 1 : 0;
}

const validateNotes = `
Exit codes: 0 every record is valid, 1 one is not, 2 wrong usage.

Examples:
  opsc validate victims records.ndjson --summary summary.json > refused.ndjson
  opsc validate victims export.csv --from primero --delimiter ";"
  gunzip -c records.ndjson.gz | opsc validate victims -`;

/** `opsc validate KIND FILE`: checks every record of a file of any size, one line of JSON for each that is refused. */
export function addValidate(program: Command, context: CommandContext, end: (code: ExitCode) => void): void {
  const command = program
    .command("validate")
    .description("check records: one line of JSON for each that is not valid, and never a value of a record")
    .addArgument(new Argument("<kind>", "what the file holds").choices(recordKindNames))
    .argument("<file>", "file of records, or - for standard input");
  withRecordFileOptions(command)
    .addOption(new Option("--from <system>", "system whose export the file is").choices(recordSystemNames))
    .option(
      "--code-lists <file>",
      "JSON with tables of tokens: ethnicOrigins, socioeconomicBands, domesticProvisions",
    )
    .option("--scan", "say of refused records which kinds of identifier stand in them, and where")
    .option("--summary <file>", "write { records, valid, invalid, issuesByCode } there as JSON")
    .option("--workers <number>", "threads, 1 to 64, for a file of NDJSON over 16 MiB", threads, 1)
    .addHelpText("after", validateNotes)
    .action(async (kind: RecordKindName, file: string, options: ValidateOptions) => {
      end(await validateFileOf(kind, file, options, context));
    });
}
