import type { CodeEntry } from "./codeEntry.js";

const source = { title: "CRC/C/OPSC/TKM/CO/1", locator: "paras. 1-47" } as const;

/** What a numbered paragraph of concluding observations does. */
export const paragraphKinds = [
  {
    code: "introduction",
    label: "Introduction",
    definition: "Says which report was considered and when, and opens the document.",
    source,
    verified: true,
  },
  {
    code: "positive-aspect",
    label: "Positive aspect",
    definition: "Welcomes or notes something with satisfaction, without a concern or a recommendation.",
    source,
    verified: true,
  },
  {
    code: "concern",
    label: "Concern",
    definition: "States a concern or a regret, whether or not it first welcomes something.",
    source,
    verified: true,
  },
  {
    code: "recommendation",
    label: "Recommendation",
    definition: "Addresses a recommendation or a request to the State.",
    source,
    verified: true,
  },
  {
    code: "mixed",
    label: "Concern and recommendation",
    definition: "Holds both a concern and a recommendation to the State.",
    source,
    verified: true,
  },
  {
    code: "other",
    label: "Other",
    definition: "A reminder or a note of fact: none of the above.",
    source,
    verified: true,
  },
] as const satisfies readonly CodeEntry[];

/**
 * A code of {@link paragraphKinds}.
 *
 * @example
 * import { paragraphKinds, labelOf, type ParagraphKind } from "opsc/codes";
 * const kind: ParagraphKind = "mixed";
 * labelOf(paragraphKinds, kind); //=> "Concern and recommendation"
 */
export type ParagraphKind = (typeof paragraphKinds)[number]["code"];
