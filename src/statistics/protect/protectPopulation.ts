import { eliminate } from "../elimination/eliminate.js";
import { auditAndRepair, type ProvedPattern } from "../audit/auditAndRepair.js";
import { earlierSums } from "../ledger/earlierSums.js";
import { ledgerContentOf, type ReleaseLedger } from "../ledger/releaseLedger.js";
import { systemWithEarlier, type SystemWithEarlier } from "../ledger/systemWithEarlier.js";
import type { DisclosurePolicy } from "../model/disclosurePolicy.js";
import type { LpSolver } from "../model/lpSolver.js";
import type { Population } from "../model/population.js";
import { contentOf, type RawTable } from "../model/rawTable.js";
import { primaryCells } from "../primary/primaryCells.js";
import { countSystemOf } from "../system/countSystemOf.js";
import type { JoinedTables } from "../system/joinedTables.js";
import { releaseMore } from "./releaseMore.js";

/** Which cells of one population are hidden, and why that is enough. Confidential. */
export interface PopulationPattern {
  /** What is counted. */
  readonly population: Population;
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
  /** What is counted. */
  readonly population: Population;
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
  const { tables, population, policy, ledger, series } = request;
  const joined = countSystemOf(tables);
  const contents = tables.map(contentOf);
  const sums = policy.attackers.includes("earlier-releases")
    ? earlierSums(
        ledgerContentOf(ledger),
        series,
        population,
        contents.map(({ definition }) => definition),
      )
    : [];
  const extended = systemWithEarlier(joined, population, sums, policy.minimumFrequency);
  const { system, printed, changedLittle, firstEarlier } = extended;
  const primary = primaryCells({ system }, policy);
  const forcedHidden = new Uint8Array(system.cells.length).fill(1, firstEarlier);
  primary.forEach((_, cell) => {
    if (printed[cell] === 1) primary[cell] = 0;
    else if (changedLittle[cell] === 1) primary[cell] = 1;
  });
  const { hidden } = eliminate(system, primary, { forcedPublished: printed, forcedHidden });
  const auditRequest = { system, hidden, primary, policy, earlier: extended.unchanged };
  const proved = auditAndRepair(auditRequest, solver);
  const pattern =
    request.release === "all" && proved.unprotectable.length === 0
      ? releaseMore({ ...auditRequest, hidden: proved.hidden }, proved, firstEarlier, solver)
      : proved;
  return { population, joined, extended, primary, pattern };
}
