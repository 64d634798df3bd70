import type { Issue } from "../../issues/issue.js";
import type { Result } from "../../issues/result.js";
import { validate } from "../../issues/validate.js";
import { recommendCollapse } from "../collapse/recommendCollapse.js";
import { entangledReleases } from "../ledger/entangledReleases.js";
import { releaseOf, type PublishedTable } from "../ledger/releaseOf.js";
import { ledgerContentOf, ReleaseLedger } from "../ledger/releaseLedger.js";
import { disclosurePolicySchema, type DisclosurePolicy } from "../model/disclosurePolicy.js";
import type { LpSolver } from "../model/lpSolver.js";
import type { Population } from "../model/population.js";
import { contentOf, type RawTable } from "../model/rawTable.js";
import { Certificates } from "../prove/certificates.js";
import { sealOf } from "../prove/sealOf.js";
import { verifyRelease } from "../prove/verifyRelease.js";
import { agreeingTables } from "../system/agreeingTables.js";
import { certificateOf } from "./certificateOf.js";
import { protectedTableOf } from "./protectedTableOf.js";
import type { Protection, ProtectOptions } from "./protection.js";
import { protectPopulation, type PopulationPattern } from "./protectPopulation.js";

/**
 * Protects tables so that they may be published: hides sensitive cells and what gives them away over all tables at once, proves by
 * linear programming that nobody whom the policy names comes closer to a sensitive count than it allows, hides more where that fails, and
 * shows what everybody could compute anyway. The certificates are checked with addition before anything is given back.
 *
 * Tables of one population are one system; tables of another are protected apart. What a cell has over its printed parts, in the same table
 * or in others, is protected like a cell. A sensitive count is taken to be proved if tables of whole
 * numbers exist that agree with everything published and differ in it by `minimumWidth`; attackers are given all that the policy
 * names together: an insider also knows the rules and the earlier releases. A cell that a source withheld is sensitive whatever its
 * count, in every table that has it. A cell that says "not collected" in a table of records tells that somebody was counted under its
 * other coordinates: it is suppressed where that count is. One that a source reported so says it whatever the count, and what the total has
 * over the other parts is protected like a cell.
 *
 * Of earlier releases of the same series, which are compared over the years that they counted: what they printed and has not changed is known and is printed again; a cell that changed
 * by less than the minimum frequency is hidden; and so is every cell with which a change as small would follow, by adding and
 * subtracting cells of both releases, for any set of records that were added. Not covered: records of one cell of which some
 * were added and others taken out, of which the difference alone counts; three releases put together; that a count which
 * only grows is at least what it was; and what follows from running this program again over every table that an attacker
 * can think of.
 *
 * @param tables - Raw tables, with ids of their own.
 * @param policy - What is demanded; `defaultPolicy` for children.
 * @param solver - `await highsSolver()`.
 * @param options - Earlier releases, and how much is shown.
 * @returns Protected tables with all that belongs to them; or issues where the policy is not sound, where tables of one source contradict one
 *   another (`tables-disagree`), where years of earlier totals are missing (`earlier-years-missing`), or where a cell cannot be protected because links or earlier releases give it away. The same bytes for the same tables in any order.
 * @source Langsrud, "Secondary Cell Suppression by Gaussian Elimination", Privacy in Statistical Databases 2024, doi 10.1007/978-3-031-69651-0_6.
 * @example
 * import { defaultPolicy, highsSolver, protect } from "opsc/statistics";
 * const answer = protect([], { ...defaultPolicy, minimumFrequency: 3 }, await highsSolver());
 * answer.issues.map(({ path }) => path); //=> [["minimumFrequency"]]
 */
export function protect(
  tables: readonly RawTable[],
  policy: DisclosurePolicy,
  solver: LpSolver,
  options: ProtectOptions = {},
): Result<Protection> {
  const valid = validate(disclosurePolicySchema, policy);
  if (!valid.ok) return valid;
  const ids = tables.map(({ id }) => id);
  if (new Set(ids).size !== ids.length) {
    return failed([issue("table-repeated", ["tables"], "Expected tables with ids of their own.")]);
  }
  const ledger = options.ledger ?? new ReleaseLedger();
  const series = options.series ?? "";
  const byPopulation = new Map<Population, RawTable[]>();
  for (const table of tables) {
    const { population } = contentOf(table);
    const known = byPopulation.get(population);
    if (known === undefined) byPopulation.set(population, [table]);
    else known.push(table);
  }
  const agreeing: (readonly RawTable[])[] = [];
  const disagreements: Issue[] = [];
  for (const own of byPopulation.values()) {
    const answer = agreeingTables(own, solver);
    if (answer.ok) agreeing.push(answer.value);
    else disagreements.push(...answer.issues);
  }
  if (disagreements.length > 0) return failed(disagreements);
  const release = options.release ?? "determined";
  if (valid.value.attackers.includes("earlier-releases")) {
    const content = ledgerContentOf(ledger);
    const entangled = [...byPopulation.keys()].flatMap((population) =>
      entangledReleases(content, series, population),
    );
    if (entangled.length > 0) return failed(entangled);
  }
  const patterns = agreeing.map((own) =>
    protectPopulation({ tables: own, policy: valid.value, ledger, series, release }, solver),
  );
  const issues = patterns.flatMap((pattern) => unprotectable(pattern, ids));
  if (issues.length > 0) return failed(issues);
  const made = patterns.flatMap(({ joined, pattern }) =>
    joined.tables.map((table, place) => {
      const numbers = { counted: joined.cellOf[place]!, missing: joined.missingOf[place]! };
      const made = protectedTableOf(table, numbers, pattern.hidden, valid.value);
      return { table: made, limits: joined.population.limits ?? {} };
    }),
  );
  const placeOf = ({ table }: PublishedTable): number => ids.indexOf(table.definition.id);
  const ordered = made.sort((left, right) => placeOf(left) - placeOf(right));
  const published = ordered.map(({ table }) => table);
  const populations = patterns.map((pattern) => certificateOf(pattern, valid.value));
  const seal = sealOf(published, populations);
  const certificates = new Certificates({ format: "opsc-certificates", seal, populations });
  const verification = verifyRelease(published, certificates);
  if (!verification.ok) return failed(verification.issues);
  const values = published.flatMap(({ cells }) => cells.map(({ value }) => value.kind));
  return {
    ok: true,
    value: {
      tables: published,
      certificates,
      ledger: new ReleaseLedger({
        format: "opsc-ledger",
        releases: [...ledgerContentOf(ledger).releases, ...releaseOf(ordered, series)],
      }),
      recommendations: patterns.flatMap(({ joined, pattern }) => {
        const hidden = pattern.hidden.subarray(0, joined.system.cells.length);
        return recommendCollapse(joined, hidden, valid.value) ?? [];
      }),
      cells: values.filter((kind) => kind === "count" || kind === "suppressed").length,
      suppressed: values.filter((kind) => kind === "suppressed").length,
      solver: solver.name,
    },
    issues: [],
  };
}

function unprotectable({ joined, pattern }: PopulationPattern, ids: readonly string[]): Issue[] {
  const cells = new Set(pattern.unprotectable);
  if (cells.size === 0) return [];
  const issues = joined.tables.flatMap((table, place) => {
    const isHit = (cell: number): boolean => cells.has(cell);
    const hit = Math.max(joined.cellOf[place]!.findIndex(isHit), joined.missingOf[place]!.findIndex(isHit));
    if (hit < 0) return [];
    const message =
      "Expected a cell that can be protected: margins that other tables or earlier releases give away leave it open. Collapse a dimension or leave the table out.";
    return [issue("cell-unprotectable", ["tables", ids.indexOf(table.id), "cells", hit], message)];
  });
  const message =
    "Expected tables that leave what was suppressed before protected. Collapse a dimension or leave a table out.";
  return issues.length > 0 ? issues : [issue("cell-unprotectable", ["tables"], message)];
}

const issue = (code: string, path: Issue["path"], message: string): Issue => ({
  code,
  severity: "error",
  path,
  message,
});

const failed = (issues: readonly Issue[]): Result<never> => ({ ok: false, issues });
