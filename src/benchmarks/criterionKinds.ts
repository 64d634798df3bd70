import type { CodeEntry } from "../codes/codeEntry.js";

const source = {
  title: "OHCHR, Human Rights Indicators: A Guide to Measurement and Implementation (HR/PUB/12/5)",
  year: 2012,
} as const;

/** The two kinds of indicators that a criterion can be; outcomes are counted from records and are no criteria. */
export const criterionKinds = [
  {
    code: "structural",
    label: "Structural",
    definition: "Whether a law, an institution, a mandate or a policy exists.",
    source,
    verified: false,
  },
  {
    code: "process",
    label: "Process",
    definition: "Whether effort is made: programmes run, staff trained, money spent, cases handled.",
    source,
    verified: false,
  },
] as const satisfies readonly CodeEntry[];

/**
 * A code of {@link criterionKinds}.
 *
 * @example
 * import { criterionKinds, type CriterionKind } from "opsc/benchmarks";
 * import { labelOf } from "opsc/codes";
 * const kind: CriterionKind = "process";
 * labelOf(criterionKinds, kind); //=> "Process"
 */
export type CriterionKind = (typeof criterionKinds)[number]["code"];
