import type { CodeEntry } from "../codes/codeEntry.js";

const source = { title: "opsc: the Protocol as data", locator: "docs/protocol.md" } as const;

/** What kind of thing a provision asks for. */
export const obligationTypes = [
  {
    code: "criminalise",
    label: "Criminalise",
    definition: "The State makes an act an offence, sets its penalty or says who is liable for it.",
    source: source,
    verified: true,
  },
  {
    code: "jurisdiction",
    label: "Jurisdiction",
    definition: "The State gives its courts power over an offence.",
    source: source,
    verified: true,
  },
  {
    code: "cooperation",
    label: "Cooperation",
    definition: "The State works with other States or with organizations.",
    source: source,
    verified: true,
  },
  {
    code: "procedural",
    label: "Procedural",
    definition: "The State provides for a step in an investigation or in proceedings.",
    source: source,
    verified: true,
  },
  {
    code: "protection",
    label: "Protection",
    definition: "The State protects or assists child victims and those who help them.",
    source: source,
    verified: true,
  },
  {
    code: "prevention",
    label: "Prevention",
    definition: "The State acts before an offence happens.",
    source: source,
    verified: true,
  },
  {
    code: "reporting",
    label: "Reporting",
    definition: "The State reports to the Committee, or the Committee asks it to.",
    source: source,
    verified: true,
  },
  {
    code: "definition",
    label: "Definition",
    definition: "The provision says what a term of the Protocol means.",
    source: source,
    verified: true,
  },
  {
    code: "saving",
    label: "Saving",
    definition: "The provision leaves other law as it is.",
    source: source,
    verified: true,
  },
] as const satisfies readonly CodeEntry[];

/**
 * A code of {@link obligationTypes}.
 *
 * @example
 * import { labelOf } from "opsc/codes";
 * import { obligationTypes, type ObligationType } from "opsc/protocol";
 * const code: ObligationType = "criminalise";
 * labelOf(obligationTypes, code); //=> "Criminalise"
 */
export type ObligationType = (typeof obligationTypes)[number]["code"];
