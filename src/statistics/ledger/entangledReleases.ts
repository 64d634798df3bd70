import type { Issue } from "../../issues/issue.js";
import type { Population } from "../model/population.js";
import { isResidual } from "../plan/residualCodes.js";
import { earlierMeaning } from "./earlierMeaning.js";
import type { LedgerContent } from "./ledgerContent.js";

/**
 * Why totals of a population and of earlier releases could be subtracted without anybody seeing what is left: they share some years,
 * and the population cannot tell these from the others. One issue for each concept, with what it has to have.
 */
export function entangledReleases(
  { releases }: LedgerContent,
  series: string,
  population: Population,
): readonly Issue[] {
  const missing = new Map<string, Set<string>>();
  for (const release of releases) {
    if (release.unit !== population.unit || release.series !== series) continue;
    const meaningOf = earlierMeaning(release.limits ?? {}, population);
    for (const { of } of release.cells) {
      const meaning = meaningOf(of);
      if (meaning.kind !== "entangled") continue;
      const { concept } = meaning;
      const leaves = missing.get(concept) ?? new Set<string>();
      missing.set(concept, leaves);
      for (const leaf of of[concept] ?? release.limits?.[concept] ?? [])
        if (!isResidual(leaf)) leaves.add(leaf);
    }
  }
  return [...missing].map(([concept, leaves]) => ({
    code: "earlier-years-missing",
    severity: "error",
    path: [concept],
    message: `Expected ${concept} as a dimension of a table, with each of ${[...leaves].sort().join(", ")}: earlier releases printed totals over them, and what is left after subtracting would not be protected. Add them, and print a group of those that you want in place of the total.`,
  }));
}
