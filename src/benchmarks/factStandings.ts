import type { CodeEntry } from "../codes/codeEntry.js";

const source = { title: "opsc: benchmarks", locator: "docs/benchmarks.md" } as const;

/** What a fact on record does for the status of its criterion. No fact is dropped, whatever its standing. */
export const factStandings = [
  {
    code: "counts",
    label: "Counts",
    definition: "It speaks of the criterion itself, so that the status rests on it.",
    source,
    verified: true,
  },
  {
    code: "indirect",
    label: "Stands beside",
    definition: "It speaks of a neighbour such as trafficking, so that the status does not rest on it.",
    source,
    verified: true,
  },
  {
    code: "replaced",
    label: "Replaced",
    definition: "A later fact of at least the same level names it as replaced.",
    source,
    verified: true,
  },
  {
    code: "unreadable",
    label: "Not readable",
    definition: "It gives a measured value of which this criterion makes nothing.",
    source,
    verified: true,
  },
] as const satisfies readonly CodeEntry[];

/**
 * A code of {@link factStandings}.
 *
 * @example
 * import { factStandings, type FactStanding } from "opsc/benchmarks";
 * import { labelOf } from "opsc/codes";
 * const standing: FactStanding = "indirect";
 * labelOf(factStandings, standing); //=> "Stands beside"
 */
export type FactStanding = (typeof factStandings)[number]["code"];
