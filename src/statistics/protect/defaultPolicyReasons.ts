import type { Source } from "../../sources/source.js";
import type { DisclosurePolicy } from "../model/disclosurePolicy.js";

/**
 * Where a value of the default policy comes from.
 *
 * @example
 * import type { PolicyReason } from "opsc/statistics";
 * const reason: PolicyReason = {
 *   field: "minimumFrequency",
 *   reason: "Releases about victims use groups of ten.",
 *   source: { title: "A release" },
 *   verified: true,
 * };
 * reason.field; //=> "minimumFrequency"
 */
export interface PolicyReason {
  /** Field of the policy. */
  readonly field: keyof DisclosurePolicy;
  /** Why it is so. */
  readonly reason: string;
  /** Who does the same, or whose judgement it is. */
  readonly source: Source;
  /** Whether the source says so; a judgement is not verified. */
  readonly verified: boolean;
}

const judgement: Source = { title: "Judgement of the authors of this package" };

/**
 * Where each value of `defaultPolicy` comes from.
 *
 * @example
 * import { defaultPolicyReasons } from "opsc/statistics";
 * defaultPolicyReasons.find(({ field }) => field === "minimumFrequency")?.verified; //=> true
 */
export const defaultPolicyReasons: readonly PolicyReason[] = [
  {
    field: "minimumFrequency",
    reason:
      "A release about victims of trafficking uses groups of ten; so does a checker of research output.",
    source: {
      title: "IOM and Microsoft: release of data about victims of trafficking, groups of 10 or more",
    },
    verified: true,
  },
  {
    field: "minimumWidth",
    reason: "Half of the minimum frequency: what is left open is then as much as what can be known.",
    source: judgement,
    verified: false,
  },
  {
    field: "zeros",
    reason: "A zero tells of every child of a group that something did not happen to it.",
    source: { title: "ACRO/SACRO, default configuration: zeros are disclosive", year: 2026 },
    verified: true,
  },
  {
    field: "groupDisclosure",
    reason: "A cell that holds a whole group tells the same of every child in it, however many they are.",
    source: { title: "GaussSuppression for R: SuppressKDisclosure" },
    verified: true,
  },
  {
    field: "attackers",
    reason: "All that this package can prove against.",
    source: judgement,
    verified: false,
  },
];
