import type { CodeEntry } from "../../codes/codeEntry.js";

const source = { title: "opsc: the compliance score", locator: "docs/scoring.md" } as const;

/** What an item of a framework may be. */
export const itemKinds = [
  {
    code: "recommendation",
    label: "Recommendation",
    definition: "A recommendation of the Committee, graded by what has been done about it.",
    source,
    verified: true,
  },
  {
    code: "criminalisation-element",
    label: "Element of the law",
    definition: "A point that the law is to cover, read from the text of the law.",
    source,
    verified: true,
  },
  {
    code: "benchmark-criterion",
    label: "Benchmark criterion",
    definition: "Something that is asked of an institution or a system.",
    source,
    verified: true,
  },
  {
    code: "indicator",
    label: "Indicator",
    definition: "A measured value between two fixed goalposts.",
    source,
    verified: true,
  },
  {
    code: "reporting-duty",
    label: "Duty to report",
    definition: "Whether the State has reported or replied, apart from what it has done.",
    source,
    verified: true,
  },
] as const satisfies readonly CodeEntry[];

/**
 * A code of {@link itemKinds}.
 *
 * @example
 * import { labelOf } from "opsc/codes";
 * import { itemKinds, type ItemKind } from "opsc/scoring";
 * const code: ItemKind = "reporting-duty";
 * labelOf(itemKinds, code); //=> "Duty to report"
 */
export type ItemKind = (typeof itemKinds)[number]["code"];
