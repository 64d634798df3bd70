import { eliminate } from "../elimination/eliminate.js";
import { publicationOrder } from "../elimination/publicationOrder.js";
import { auditAndRepair, type ProvedPattern } from "../audit/auditAndRepair.js";
import { earlierSums } from "../ledger/earlierSums.js";
import { ledgerContentOf, type ReleaseLedger } from "../ledger/releaseLedger.js";
import { systemWithEarlier, type SystemWithEarlier } from "../ledger/systemWithEarlier.js";
import { tellingCells } from "../ledger/tellingCells.js";
import type { DisclosurePolicy } from "../model/disclosurePolicy.js";
import type { LpSolver } from "../model/lpSolver.js";
import type { RawTable } from "../model/rawTable.js";
import { primaryCells } from "../primary/primaryCells.js";
import { specialCells, type SpecialCells } from "../primary/specialCells.js";
import { countSystemOf } from "../system/countSystemOf.js";
import type { JoinedTables } from "../system/joinedTables.js";
import { releaseMore } from "./releaseMore.js";

/** Which cells of one population are hidden, and why that is enough. Confidential. */
export interface PopulationPattern {
  /** Its tables as one system. */
  readonly joined: JoinedTables;
  /** The system with what earlier releases tell. */
  readonly extended: SystemWithEarlier;
  /** 1 for every sensitive cell. */
  readonly primary: Uint8Array;
  /** The pattern and its proofs. */
  readonly pattern: ProvedPattern;
}

/** What the work on one population needs. */
export interface PopulationRequest {
  /** Its tables. */
  readonly tables: readonly RawTable[];
  /** The policy, which is valid. */
  readonly policy: DisclosurePolicy;
  /** What was published before. */
  readonly ledger: ReleaseLedger;
  /** Name of what is counted. */
  readonly series: string;
  /** Whether cells that need not be hidden are shown at the cost of more work. */
  readonly release: "determined" | "all";
}

/** Hides cells of all tables of one population and proves the pattern. */
export function protectPopulation(request: PopulationRequest, solver: LpSolver): PopulationPattern {
  const { tables, policy, ledger, series } = request;
  const joined = countSystemOf(tables);
  const { population } = joined;
  const knowsEarlier = policy.attackers.includes("earlier-releases");
  const sums = knowsEarlier
    ? earlierSums(ledgerContentOf(ledger), series, population, joined.impossible)
    : [];
  const extended = systemWithEarlier(joined, population, sums, policy.minimumFrequency);
  const { system, firstEarlier } = extended;
  const special = specialCells(joined);
  const primary = primaryCells({ system }, policy, special);
  const printed = markEarlier(extended, special, policy, primary);
  const forcedHidden = new Uint8Array(system.cells.length).fill(1, firstEarlier);
  special.unreported.forEach((isUnreported, cell) => {
    if (isUnreported === 1) forcedHidden[cell] = 1;
  });
  joined.unprinted.forEach((isUnprinted, cell) => {
    if (isUnprinted === 1) forcedHidden[cell] = 1;
  });
  markOrphans(special, primary, primary);
  for (;;) {
    const { hidden } = eliminate(system, primary, { forcedPublished: printed, forcedHidden });
    if (markOrphans(special, hidden, primary)) continue;
    const auditRequest = { system, hidden, primary, policy, earlier: extended.unchanged };
    const proved = auditAndRepair(auditRequest, solver);
    if (proved.unprotectable.length === 0 && markOrphans(special, proved.hidden, primary)) continue;
    const pattern =
      request.release === "all" && proved.unprotectable.length === 0
        ? releaseMore({ ...auditRequest, hidden: proved.hidden }, proved, firstEarlier, solver)
        : proved;
    const bare = special.notCollected
      .filter(({ cell }) => cell < 0)
      .flatMap(({ parents }) => parents.filter((parent) => pattern.hidden[parent] === 1));
    const unprotectable = [...new Set([...pattern.unprotectable, ...bare])];
    return { joined, extended, primary, pattern: { ...pattern, unprotectable } };
  }
}

/**
 * Marks what earlier releases make sensitive or not: what they printed and still holds is known, and what would tell of a small change is
 * sensitive.
 *
 * @returns 1 for every cell that is printed because it was printed before.
 */
function markEarlier(
  { system, printed, changedLittle, releases }: SystemWithEarlier,
  { withheld }: SpecialCells,
  { minimumFrequency }: DisclosurePolicy,
  primary: Uint8Array,
): Uint8Array {
  const forced = printed.map((isPrinted, cell) => (withheld[cell] === 1 ? 0 : isPrinted));
  primary.forEach((_, cell) => {
    if (forced[cell] === 1) primary[cell] = 0;
    else if (changedLittle[cell] === 1) primary[cell] = 1;
  });
  for (const earlier of releases) {
    const offered = [...publicationOrder(system)].filter((cell) => forced[cell] === 1 || primary[cell] !== 1);
    offered.sort((left, right) => forced[right]! - forced[left]!);
    for (const cell of tellingCells(system, earlier, offered, minimumFrequency)) {
      if (forced[cell] !== 1) primary[cell] = 1;
    }
  }
  return forced;
}

/**
 * Makes "not collected" sensitive where the cells that it tells of are hidden, or do not stand in the table.
 *
 * @returns Whether a cell was marked that was not.
 */
function markOrphans({ notCollected }: SpecialCells, hidden: Uint8Array, primary: Uint8Array): boolean {
  let marked = false;
  for (const { cell, parents, hasParents } of notCollected) {
    if (cell < 0 || primary[cell] === 1) continue;
    if (hasParents && parents.every((parent) => hidden[parent] !== 1)) continue;
    primary[cell] = 1;
    marked = true;
  }
  return marked;
}
