import { importLedger, ledgerContentOf, type ReleaseLedger } from "../../statistics/ledger/releaseLedger.js";
import { UsageError, type CommandContext } from "../context.js";
import { parseJson } from "../parseJson.js";
import { printIssues } from "../printIssues.js";
import { readInput } from "../readInput.js";

/** What a release is compared with. */
interface Comparison {
  /** Name of what is counted. */
  readonly series: string;
  /** Whether somebody gave it that name, which may then be a new one. */
  readonly named: boolean;
  /** What one count is. */
  readonly unit: "persons" | "cases";
}

/** Reads the ledger of the releases before this one; what is none, or none of this series, is wrong usage. */
export async function loadLedger(
  file: string | undefined,
  { series, named, unit }: Comparison,
  context: CommandContext,
): Promise<ReleaseLedger | undefined> {
  if (file === undefined) return undefined;
  const parsed = parseJson(await readInput(file, context));
  const ledger = parsed.ok ? importLedger(parsed.value) : parsed;
  if (ledger.ok) {
    const { releases } = ledgerContentOf(ledger.value);
    if (named || releases.some((release) => release.series === series && release.unit === unit))
      return ledger.value;
    throw new UsageError(
      `Expected ${file} to hold an earlier release of ${series}, counted in ${unit}: it is the ledger of something else. Where this is the first release of its kind, name it with --series.`,
    );
  }
  printIssues(ledger.issues, context);
  throw new UsageError(
    `Expected ${file} to be the ledger of an earlier release, which stands in its folder confidential as ledger.json.`,
  );
}
