import { Option, type Command } from "commander";
import { codesOf } from "../../codes/codesOf.js";
import type { ReportView } from "../../report/messages/periodic/periodicMessages.js";
import { outlineKinds, type OutlineKind } from "../../report/outlines/outlineKinds.js";
import { UsageError } from "../context.js";

/** What `opsc report` is told of a report by an outline. */
export interface OutlineOptions {
  /** The outline; the follow-up report where it is left out. */
  readonly outline?: OutlineKind;
  /** Whose report it is. */
  readonly view?: ReportView;
  /** File with the records that are counted. */
  readonly victims?: string;
  /** File with the plan. */
  readonly plan?: string;
  /** File with the policy. */
  readonly policy?: string;
  /** File with the ledger of the release before. */
  readonly previous?: string;
  /** Whether records that are not valid are left out. */
  readonly skipInvalid?: boolean;
  /** File with the authors' own texts and the list of issues. */
  readonly texts?: string;
  /** Whether the degree of compliance stands in the report. */
  readonly score?: boolean;
  /** File with an older draft as JSON. */
  readonly draftAgainst?: string;
  /** Whether what must be answered and is not ends the command with 1. */
  readonly strict?: boolean;
}

/** Adds the options of a report by an outline. */
export const withOutlineOptions = (command: Command): Command =>
  command
    .addOption(
      new Option("--outline <outline>", "which report; the follow-up report where it is left out").choices(
        codesOf(outlineKinds),
      ),
    )
    .addOption(
      new Option(
        "--view <view>",
        "whose report it is (default: state; alternative for an alternative report)",
      ).choices(["state", "alternative"]),
    )
    .option("--victims <file>", "records to count for the tables, with --plan; they are protected first")
    .option("--plan <file>", "JSON of the tabulation plan of the tables")
    .option("--policy <file>", "JSON with what is other than in the default policy for children")
    .option("--previous <ledger>", "ledger.json of the release before, so that the two cannot be subtracted")
    .option("--skip-invalid", "leave out records that are not valid instead of stopping")
    .option("--texts <file>", "JSON with narratives, replies, emptyReasons and questions")
    .option("--score", "add the degree of compliance")
    .option("--draft-against <file>", "JSON of an older draft; what differs is said in a section of its own")
    .option("--strict", "end with 1 where something that must be answered is neither answered nor explained");

const flags = {
  view: "--view",
  victims: "--victims",
  plan: "--plan",
  policy: "--policy",
  previous: "--previous",
  skipInvalid: "--skip-invalid",
  texts: "--texts",
  score: "--score",
  draftAgainst: "--draft-against",
  strict: "--strict",
} as const satisfies Partial<Record<keyof OutlineOptions, string>>;

/** Refuses options that do not go together. */
export function checkOutlineOptions(options: OutlineOptions, input: string): void {
  const { outline, victims, plan, policy, previous, texts, draftAgainst } = options;
  if (outline === undefined) {
    const given = Object.entries(flags).find(([name]) => options[name as keyof typeof flags] !== undefined);
    if (given !== undefined) throw new UsageError(`Expected --outline with ${given[1]}.`);
    return;
  }
  if ((victims === undefined) !== (plan === undefined)) {
    throw new UsageError("Expected --victims and --plan together.");
  }
  for (const [flag, value] of [
    ["--policy", policy],
    ["--previous", previous],
    ["--skip-invalid", options.skipInvalid],
  ] as const) {
    if (value !== undefined && victims === undefined) {
      throw new UsageError(`Expected ${flag} with --victims and --plan.`);
    }
  }
  const read = [input, victims, plan, policy, previous, texts, draftAgainst];
  if (read.filter((name) => name === "-").length > 1) {
    throw new UsageError("Expected at most one of the files from standard input.");
  }
}
