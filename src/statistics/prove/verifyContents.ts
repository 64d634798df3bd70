import type { Issue } from "../../issues/issue.js";
import type { ProtectedContent } from "../model/protectedTable.js";
import { certificateContentOf, type Certificates } from "./certificates.js";
import { sealOf } from "./sealOf.js";
import { misplacedCells } from "./misplacedCells.js";
import type { Verification } from "./verification.js";
import { verifyPopulation } from "./verifyPopulation.js";

/** The check itself, over tables that nobody vouches for yet. */
export function verifyContents(
  release: readonly ProtectedContent[],
  certificates: Certificates,
): Verification {
  const issues: Issue[] = [];
  const report = (path: Issue["path"], message: string): void => {
    issues.push({ code: "certificate-fails", severity: "error", path, message });
  };
  const { populations, seal } = certificateContentOf(certificates);
  const covered = populations.flatMap(({ tables }) => tables);
  const given = release.map(({ definition }) => definition.id);
  if (canon(covered) !== canon(given) || new Set(given).size !== given.length) {
    report(["tables"], "Expected exactly the tables that the certificates were made for.");
  } else if (sealOf(release, populations) !== seal) {
    report(["tables"], "Expected the very release and the very claims for which the certificates were made.");
  }
  const misplaced = release.flatMap(misplacedCells);
  for (const path of misplaced) {
    report(
      path,
      "Expected one code for each dimension of the table: of a category with its parts, or of the total.",
    );
  }
  // What a cell counts can be worked out only where it stands somewhere.
  if (misplaced.length > 0) return { ok: false, issues };
  for (const population of populations) {
    const tables = release.filter(({ definition }) => population.tables.includes(definition.id));
    verifyPopulation(population, tables, report);
  }
  return { ok: issues.length === 0, issues };
}

const canon = (ids: readonly string[]): string => JSON.stringify([...ids].sort());
