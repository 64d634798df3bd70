import type { CodeEntry } from "../../codes/codeEntry.js";

const source = {
  title: "opsc: levels of evidence",
  locator: "docs/decisions/0004-evidence-levels.md",
} as const;

/** The three cuts at which a score is given, strictest first; `level` is the lowest level of evidence that still counts. */
export const scoreCuts = [
  {
    code: "verified",
    label: "Verified",
    definition: "Only evidence of an independent source counts.",
    level: 3,
    source,
    verified: true,
  },
  {
    code: "documented",
    label: "Documented",
    definition: "What the State says counts as well, where an instrument is named that a reader can look up.",
    level: 2,
    source,
    verified: true,
  },
  {
    code: "claimed",
    label: "Claimed",
    definition: "The State's bare word counts as well.",
    level: 1,
    source,
    verified: true,
  },
] as const satisfies readonly (CodeEntry & { readonly level: number })[];

/**
 * A code of {@link scoreCuts}.
 *
 * @example
 * import { scoreCuts, type ScoreCut } from "opsc/scoring";
 * const cut: ScoreCut = "verified";
 * scoreCuts.find(({ code }) => code === cut)?.level; //=> 3
 */
export type ScoreCut = (typeof scoreCuts)[number]["code"];
