import type { CodeEntry } from "../../codes/codeEntry.js";
import { opsc, own } from "./recordSources.js";

/** What article 8 (1) asks for in every stage of the proceedings, with three means by which it is met. */
export const protectionMeasures = [
  {
    code: "adapted-procedures",
    label: "Adapted procedures",
    definition: "Procedures fit the needs of a child, also as a witness.",
    source: opsc("art. 8 (1) (a)"),
    verified: true,
  },
  {
    code: "information",
    label: "Information",
    definition: "The child was told of rights, role, timing, progress and outcome.",
    source: opsc("art. 8 (1) (b)"),
    verified: true,
  },
  {
    code: "views-heard",
    label: "Views heard",
    definition: "Views, needs and concerns were presented and considered.",
    source: opsc("art. 8 (1) (c)"),
    verified: true,
  },
  {
    code: "support-services",
    label: "Support services",
    definition: "Support was given throughout the legal process.",
    source: opsc("art. 8 (1) (d)"),
    verified: true,
  },
  {
    code: "privacy-and-identity",
    label: "Privacy and identity",
    definition: "Privacy and identity were protected.",
    source: opsc("art. 8 (1) (e)"),
    verified: true,
  },
  {
    code: "safety",
    label: "Safety",
    definition: "The child, the family and witnesses were kept safe from intimidation and retaliation.",
    source: opsc("art. 8 (1) (f)"),
    verified: true,
  },
  {
    code: "no-undue-delay",
    label: "No undue delay",
    definition: "The case and the orders for compensation were handled without undue delay.",
    source: opsc("art. 8 (1) (g)"),
    verified: true,
  },
  {
    code: "guardian-or-representative",
    label: "Guardian or representative",
    definition: "A guardian or representative was appointed.",
    source: own,
    verified: true,
  },
  {
    code: "recorded-or-remote-testimony",
    label: "Recorded or remote testimony",
    definition: "Testimony was recorded beforehand or taken by video link.",
    source: own,
    verified: true,
  },
  {
    code: "best-interests-determination",
    label: "Best-interests determination",
    definition: "The best interests of the child were assessed as a primary consideration.",
    source: opsc("art. 8 (3)"),
    verified: true,
  },
] as const satisfies readonly CodeEntry[];

/**
 * A code of {@link protectionMeasures}.
 *
 * @example
 * import { labelOf } from "opsc/codes";
 * import { protectionMeasures, type ProtectionMeasure } from "opsc/victims";
 * const code: ProtectionMeasure = "information";
 * labelOf(protectionMeasures, code); //=> "Information"
 */
export type ProtectionMeasure = (typeof protectionMeasures)[number]["code"];
