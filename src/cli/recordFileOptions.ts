import { Option, type Command } from "commander";
import { oneCharacter } from "./optionValues.js";

/** How a file of records is read. */
export interface RecordFileOptions {
  /** Form of the file. */
  readonly format?: "ndjson" | "csv";
  /** What stands between the cells of a table. */
  readonly delimiter?: string;
}

/** Adds the options of a command that reads a file of records. */
export const withRecordFileOptions = (command: Command): Command =>
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
    );
