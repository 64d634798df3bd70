import type { Command } from "commander";
import { threads } from "../optionValues.js";
import { type RecordFileOptions, withRecordFileOptions } from "../recordFileOptions.js";

/** What the commands that count records are told. */
export interface CountOptions extends RecordFileOptions {
  /** Whether records that are not valid are left out. */
  readonly skipInvalid?: boolean;
  /** How many threads. */
  readonly workers: number;
}

/** Adds the options of a command that counts records. */
export const withCountOptions = (command: Command): Command =>
  withRecordFileOptions(command)
    .option("--skip-invalid", "leave out records that are not valid instead of stopping")
    .option("--workers <number>", "threads, 1 to 64, for a file of NDJSON over 16 MiB", threads, 1);
