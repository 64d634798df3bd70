import { Option, type Command } from "commander";
import { oneCharacter, threads } from "../optionValues.js";

/** What the commands that count records are told. */
export interface CountOptions {
  /** Form of the file. */
  readonly format?: "ndjson" | "csv";
  /** What stands between the cells of a table. */
  readonly delimiter?: string;
  /** Whether records that are not valid are left out. */
  readonly skipInvalid?: boolean;
  /** How many threads. */
  readonly workers: number;
}

/** Adds the options of a command that counts records. */
export const withCountOptions = (command: Command): Command =>
  command
    .addOption(
      new Option(
        "--format <format>",
        "form of the file (default: csv for *.csv and *.tsv, else ndjson)",
      ).choices(["ndjson", "csv"]),
    )
    .option(
      "--delimiter <character>",
      "what stands between the cells of CSV; \\t for a tab (default: a comma, for *.tsv a tab)",
      oneCharacter,
    )
    .option("--skip-invalid", "leave out records that are not valid instead of stopping")
    .option("--workers <number>", "threads, 1 to 64, for a file of NDJSON over 16 MiB", threads, 1);
