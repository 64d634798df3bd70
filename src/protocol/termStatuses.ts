import type { CodeEntry } from "../codes/codeEntry.js";

const source = { title: "Luxembourg Guidelines", year: 2016 } as const;

/** How the terminology guidelines treat a term. */
export const termStatuses = [
  {
    code: "avoid",
    label: "Avoid",
    definition: "The term is not to be used outside quotations and titles.",
    source: source,
    verified: false,
  },
  {
    code: "special-attention",
    label: "Use with care",
    definition: "The term is in use but misleads without a word that makes it clear.",
    source: source,
    verified: false,
  },
] as const satisfies readonly CodeEntry[];

/**
 * A code of {@link termStatuses}.
 *
 * @example
 * import { labelOf } from "opsc/codes";
 * import { termStatuses, type TermStatus } from "opsc/protocol";
 * const code: TermStatus = "avoid";
 * labelOf(termStatuses, code); //=> "Avoid"
 */
export type TermStatus = (typeof termStatuses)[number]["code"];
