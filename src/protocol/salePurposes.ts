import type { CodeEntry } from "../codes/codeEntry.js";

const opsc = (locator: string) => ({ title: "OPSC", locator }) as const;

/** The purposes for which a child is offered, delivered or accepted in article 3 (1) (a) (i). */
export const salePurposes = [
  {
    code: "sexual-exploitation",
    label: "Sexual exploitation",
    definition: "The child is to be sexually exploited.",
    source: opsc("art. 3 (1) (a) (i) a"),
    verified: true,
  },
  {
    code: "organ-transfer-for-profit",
    label: "Transfer of organs for profit",
    definition: "Organs of the child are to be transferred for profit.",
    source: opsc("art. 3 (1) (a) (i) b"),
    verified: true,
  },
  {
    code: "forced-labour",
    label: "Forced labour",
    definition: "The child is to be engaged in forced labour.",
    source: opsc("art. 3 (1) (a) (i) c"),
    verified: true,
  },
] as const satisfies readonly CodeEntry[];

/**
 * A code of {@link salePurposes}.
 *
 * @example
 * import { labelOf } from "opsc/codes";
 * import { salePurposes, type SalePurpose } from "opsc/protocol";
 * const code: SalePurpose = "forced-labour";
 * labelOf(salePurposes, code); //=> "Forced labour"
 */
export type SalePurpose = (typeof salePurposes)[number]["code"];
