import type { CodeEntry } from "./codeEntry.js";

const source = {
  title: "opsc: two-axis assessment of follow-up",
  locator: "docs/decisions/0003-two-axes.md",
} as const;

/** Who assesses. Views of different assessors stand side by side and never overwrite one another. */
export const assessorKinds = [
  {
    code: "committee",
    label: "Committee",
    definition: "The treaty body itself, in a document it adopted.",
    source,
    verified: true,
  },
  {
    code: "state",
    label: "State",
    definition: "The State party, about itself.",
    source,
    verified: true,
  },
  {
    code: "nhri",
    label: "National human rights institution",
    definition: "An independent national institution, such as an ombudsperson for children.",
    source,
    verified: true,
  },
  {
    code: "ngo",
    label: "Non-governmental organization",
    definition: "A civil-society organization or a coalition of them.",
    source,
    verified: true,
  },
  {
    code: "researcher",
    label: "Researcher",
    definition: "A person or institution that studies implementation without a mandate to monitor it.",
    source,
    verified: true,
  },
] as const satisfies readonly CodeEntry[];

/**
 * A code of {@link assessorKinds}.
 *
 * @example
 * import { assessorKinds, labelOf, type AssessorKind } from "opsc/codes";
 * const kind: AssessorKind = "ngo";
 * labelOf(assessorKinds, kind); //=> "Non-governmental organization"
 */
export type AssessorKind = (typeof assessorKinds)[number]["code"];
