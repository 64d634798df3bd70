import { InvalidArgumentError, type Command } from "commander";
import { UsageError, type CommandContext } from "../context.js";
import { loadLedger } from "./loadLedger.js";
import { loadPlan } from "./loadPlan.js";
import { loadPolicy } from "./loadPolicy.js";
import type { ReleaseJob } from "./protectCounts.js";
import { checkReleaseFolder } from "./writeRelease.js";

/** What the commands that make a release are told. */
export interface ReleaseOptions {
  /** File with the plan. */
  readonly plan: string;
  /** File with the policy. */
  readonly policy?: string;
  /** File with the ledger. */
  readonly previous?: string;
  /** Name under which releases are compared. */
  readonly series?: string;
  /** Dimensions to do without. */
  readonly collapse?: readonly string[];
  /** Agency of the SDMX artefacts. */
  readonly agency: string;
  /** The folder. */
  readonly out: string;
}

const codes = (text: string): readonly string[] => text.split(",").map((code) => code.trim());

const agency = (text: string): string => {
  if (/^[A-Z]\w*(?:\.[A-Z]\w*)*$/i.test(text)) return text;
  throw new InvalidArgumentError("Expected the id of an agency, such as TKM_STAT.");
};

/** Adds the options of a command that makes a release. */
export const withReleaseOptions = (command: Command): Command =>
  command
    .requiredOption("--plan <file>", "JSON of the tabulation plan: what is counted, in which tables")
    .requiredOption("--out <folder>", "new folder, for release/ and confidential/")
    .option(
      "--policy <file>",
      "JSON with what is other than in the default policy for children (counts below 10 and zeros hidden)",
    )
    .option("--previous <ledger>", "ledger.json of the release before, so that the two cannot be subtracted")
    .option(
      "--series <name>",
      "releases of one name are compared with one another (default: victims or proceedings)",
    )
    .option("--collapse <codes>", "dimensions to do without, as REGION,AGE", codes)
    .option("--agency <id>", "agency in the names of the SDMX artefacts", agency, "OPSC");

/** Reads what the options name, before anything is counted. */
export async function releaseJob(
  options: ReleaseOptions,
  input: string | undefined,
  context: CommandContext,
): Promise<ReleaseJob> {
  const read = [input, options.plan, options.policy, options.previous];
  if (read.filter((name) => name === "-").length > 1) {
    throw new UsageError("Expected at most one of the files from standard input.");
  }
  await checkReleaseFolder(options.out);
  const compiled = await loadPlan(options.plan, context);
  const { of, unit } = compiled.plan;
  const series = options.series ?? of;
  const comparison = { series, named: options.series !== undefined, unit };
  return {
    compiled,
    policy: await loadPolicy(options.policy, context),
    ledger: await loadLedger(options.previous, comparison, context),
    series,
    collapse: options.collapse ?? [],
    agency: options.agency,
    out: options.out,
  };
}
