import { join } from "node:path";
import type { Result } from "../../issues/result.js";
import { collapse } from "../../statistics/collapse/collapse.js";
import { collapseThreshold } from "../../statistics/collapse/collapseThreshold.js";
import type { ReleaseLedger } from "../../statistics/ledger/releaseLedger.js";
import type { DisclosurePolicy } from "../../statistics/model/disclosurePolicy.js";
import type { RawTable } from "../../statistics/model/rawTable.js";
import type { CompiledPlan } from "../../statistics/plan/compiledPlan.js";
import { protect } from "../../statistics/protect/protect.js";
import type { Protection } from "../../statistics/protect/protection.js";
import { highsSolver } from "../../statistics/solver/highsSolver.js";
import { countsContentOf, type LeafCounts } from "../../statistics/tabulate/leafCounts.js";
import { ofPlan } from "../../statistics/tabulate/importLeafCounts.js";
import { tabulationOf } from "../../statistics/tabulate/tabulation.js";
import { UsageError, type CommandContext, type ExitCode } from "../context.js";
import { printIssues } from "../printIssues.js";
import { checkRelease } from "./checkRelease.js";
import { releaseFiles } from "./releaseFiles.js";
import { releaseSummary } from "./releaseSummary.js";
import { writeRelease } from "./writeRelease.js";

/** How counts become a release. */
export interface ReleaseJob {
  /** The plan. */
  readonly compiled: CompiledPlan;
  /** What the release must guarantee. */
  readonly policy: DisclosurePolicy;
  /** What was published before. */
  readonly ledger: ReleaseLedger | undefined;
  /** Name under which this release and those before are compared. */
  readonly series: string;
  /** Codes of dimensions to do without. */
  readonly collapse: readonly string[];
  /** Agency in the names of the SDMX artefacts. */
  readonly agency: string;
  /** The folder. */
  readonly out: string;
  /** Whether records that are not valid were left out, where that is known. */
  readonly invalidSkipped?: boolean | undefined;
}

/** The tables without the dimensions that are collapsed. */
function collapsed(
  tables: readonly RawTable[],
  { collapse: codes, compiled }: ProtectionJob,
): readonly RawTable[] {
  const known = compiled.dimensions.map(({ dimension }) => dimension.code);
  const unknown = codes.filter((code) => !known.includes(code));
  if (unknown.length > 0) {
    throw new UsageError(
      `Expected --collapse with some of the dimensions of the tables: ${known.join(", ")}.`,
    );
  }
  const left = codes.reduce(collapse, tables);
  if (left.length > 0) return left;
  throw new UsageError("Expected --collapse to leave a table over.");
}

function recommend({ recommendations }: Protection, { err }: CommandContext): void {
  for (const { dimension } of recommendations) {
    const advice =
      dimension === undefined
        ? "No single dimension is to blame: ask for fewer tables, or for coarser categories."
        : `Do without ${dimension}: run again with --collapse ${dimension}, or group its categories in the plan.`;
    err(
      `warning: Expected at most ${Math.round(collapseThreshold.share * 100)} % of the cells hidden; it is more. ${advice}\n`,
    );
  }
}

const nobody = {
  code: "nothing-counted",
  severity: "error",
  path: [],
  message:
    "Expected at least one record that the plan counts: look at `of`, `unit` and the reference years of the plan, and at what was left out.",
} as const;

/** What is needed to protect the tables of counts. */
export type ProtectionJob = Pick<ReleaseJob, "compiled" | "policy" | "ledger" | "series" | "collapse">;

/** Tables of counts, protected. */
export async function protectedOf(counts: LeafCounts, job: ProtectionJob) {
  const own = ofPlan(counts, job.compiled);
  if (!own.ok) return own;
  const { sets, persons } = countsContentOf(own.value);
  if (sets.size + persons.size === 0) return { ok: false, issues: [nobody] } satisfies Result<never>;
  const tabulation = tabulationOf(own.value, job.compiled);
  if (!tabulation.ok) return tabulation;
  const { tables, leftOut } = tabulation.value;
  const { policy, ledger, series } = job;
  const made = protect(collapsed(tables, job), policy, await highsSolver(), { ledger, series });
  if (!made.ok) return made;
  return {
    ok: true as const,
    value: { protection: made.value, leftOut },
    issues: [...tabulation.issues, ...made.issues],
  };
}

/** Protects counts, proves them, checks the proof from the text of the files, and only then writes them; prints a summary. */
export async function protectCounts(
  counts: LeafCounts,
  job: ReleaseJob,
  context: CommandContext,
  check: typeof checkRelease = checkRelease,
): Promise<ExitCode> {
  const made = await protectedOf(counts, job);
  printIssues(made.issues, context);
  if (!made.ok) return 1;
  const { protection, leftOut } = made.value;
  const files = releaseFiles(protection, leftOut, job.compiled, job.agency);
  const wrong = check(files);
  if (wrong.length > 0) {
    printIssues(wrong, context);
    context.err("error: Expected a release that its certificates prove; nothing was written.\n");
    return 1;
  }
  const release = await writeRelease(job.out, files);
  const confidential = join(job.out, "confidential");
  recommend(protection, context);
  context.err(
    `Confidential: ${confidential} must not leave. Keep its ledger.json for the next release (--previous).\n`,
  );
  const { invalidSkipped } = job;
  const { unit } = job.compiled.plan;
  const summary = releaseSummary(protection, job.policy, { unit, release, confidential, invalidSkipped });
  context.out(`${JSON.stringify(summary, null, 2)}\n`);
  return 0;
}
