import { InvalidArgumentError, Option, type Command } from "commander";
import { auditInDetail, type DetailedAudit } from "../../statistics/published/auditInDetail.js";
import { missingTotals } from "../../statistics/published/missingTotals.js";
import type {
  PublishedAuditOptions,
  UnprintedCategories,
} from "../../statistics/published/publishedAuditOptions.js";
import type { PublishedTable } from "../../statistics/published/publishedTable.js";
import { readPublishedTable } from "../../statistics/published/readPublishedTable.js";
import { sumsThatHideNothing } from "../../statistics/published/sumsThatHideNothing.js";
import { highsSolver } from "../../statistics/solver/highsSolver.js";
import type { CommandContext, ExitCode } from "../context.js";
import { printIssues } from "../printIssues.js";
import { readPackedInput } from "../readPackedInput.js";
import { totalOption } from "../totalOption.js";

interface AuditOptions {
  readonly dimensions: readonly string[];
  readonly measure: string;
  readonly total: string;
  readonly suppressed?: readonly string[];
  readonly groupBy?: readonly string[];
  readonly width: number;
  readonly zerosPrinted?: boolean;
  readonly unprinted: UnprintedCategories;
  readonly examples: number;
  readonly delimiter?: string;
}

const wholeNumber = (text: string): number => {
  if (/^\d{1,6}$/.test(text)) return Number(text);
  throw new InvalidArgumentError("Expected a whole number from 0.");
};

const names = (text: string): string[] => {
  const list = text.split(",").map((name) => name.trim());
  if (!list.includes("")) return list;
  throw new InvalidArgumentError("Expected names of columns with commas between them.");
};

const markers = (text: string, before: readonly string[] = []): string[] => [
  ...before,
  ...(text.trim() === "" ? [""] : text.split(",").filter((marker) => marker.trim() !== "")),
];

const oneCharacter = (text: string): string => {
  const character = text === "\\t" ? "\t" : text;
  if (character.length === 1 && !'"\r\n'.includes(character)) return character;
  throw new InvalidArgumentError("Expected one character other than a quote, or \\t.");
};

const notes = `
Prints { cells, suppressed, exact, narrow, inconsistentGroups, examples }. The headings are the first line that has every column named.
A name that ends in .gz is unpacked. Exit codes: 0 the table was audited, whatever was found, 1 it is no CSV, 2 wrong usage.

Examples:
  opsc audit table.csv --dimensions Sex,Age --measure Value --suppressed "<5" --group-by Country,Year
  opsc audit table.csv --dimensions Sex,Age --measure Value --total Sex=Both,Age= --suppressed "*,.." --zeros-printed`;

function printRemarks(
  table: PublishedTable,
  options: PublishedAuditOptions,
  { groups, audit, unreadable, unreadableTexts, unproved }: DetailedAudit,
  { err }: CommandContext,
): void {
  err(`${groups} groups, ${audit.inconsistentGroups} of them inconsistent and not used.\n`);
  for (const { dimension, sums, right } of sumsThatHideNothing(table, options)) {
    err(`${dimension}: of ${sums} sums that hide nothing, ${right} come out.\n`);
  }
  if (unreadable > 0) {
    const texts = unreadableTexts.map((text) => JSON.stringify(text.slice(0, 40))).join(", ");
    err(
      `${unreadable} cells hold neither a whole number nor a marker and may be anything: ${texts}. Name markers with --suppressed.\n`,
    );
  }
  if (unproved > 0)
    err(`${unproved} hidden cells may be known better than was proved: their group is too large.\n`);
}

async function auditFile(file: string, options: AuditOptions, context: CommandContext): Promise<ExitCode> {
  const { dimensions, measure, groupBy = [], suppressed = ["<5"], zerosPrinted = false } = options;
  const total = totalOption(options.total, dimensions);
  const delimiter = options.delimiter ?? (/\.tsv(?:\.gz)?$/i.test(file) ? "\t" : ",");
  const text = await readPackedInput(file, context);
  const reading = readPublishedTable(text, { dimensions, measure, groupBy, delimiter });
  printIssues(reading.issues, context);
  if (!reading.ok) return reading.issues.some(({ code }) => code === "csv-unreadable") ? 1 : 2;
  const table = reading.value;
  printIssues(missingTotals(table, total), context);
  const { width, unprinted, examples } = options;
  const asked: PublishedAuditOptions = { total, suppressed, zerosPrinted, width, unprinted, examples };
  const quick = auditInDetail(table, asked);
  const audit =
    quick.unproved === 0 ? quick : auditInDetail(table, { ...asked, solver: await highsSolver() });
  printRemarks(table, asked, audit, context);
  context.out(`${JSON.stringify(audit.audit, null, 2)}\n`);
  return 0;
}

/** `opsc audit FILE`: what an outsider can work out from a table that somebody else published. */
export function addAudit(program: Command, context: CommandContext, end: (code: ExitCode) => void): void {
  program
    .command("audit")
    .description("find what an outsider can work out of the hidden cells of a published table of counts")
    .argument("<file>", "CSV in long form, one row for each cell, or - for standard input")
    .requiredOption("--dimensions <names>", "columns along which totals are sums, as Sex,Age", names)
    .requiredOption("--measure <name>", "column with the numbers and the markers")
    .option(
      "--total <code>",
      'code of the total, or one for each as Sex=Total,Age=All; "" for a blank',
      "Total",
    )
    .option(
      "--suppressed <markers>",
      'markers of hidden cells, as "<5,*" (default: "<5"; "" for blank cells)',
      markers,
    )
    .option("--group-by <names>", "columns that split the rows into tables, as Country,Year", names)
    .option("--width <number>", "how far apart the ends of a narrow interval are at most", wholeNumber, 2)
    .option("--zeros-printed", "zeros are printed, so that a hidden cell is 1 or more")
    .addOption(
      new Option("--unprinted <what>", "what is taken of categories that are not printed beside a total")
        .choices(["left-out", "zero", "unknown"])
        .default("left-out"),
    )
    .option("--examples <number>", "how many leaks are shown", wholeNumber, 5)
    .option(
      "--delimiter <character>",
      "what stands between cells; \\t for a tab (default: a comma)",
      oneCharacter,
    )
    .addHelpText("after", notes)
    .action(async (file: string, options: AuditOptions) => {
      end(await auditFile(file, options, context));
    });
}
