import type { CodeEntry } from "../../codes/codeEntry.js";
import { concluding, eurostat, htcds, own } from "./recordSources.js";

/** What kind of body registered the victim. */
export const registeringOrganisations = [
  { code: "police", label: "Police", definition: "A police service.", source: eurostat, verified: true },
  {
    code: "prosecution",
    label: "Prosecution service",
    definition: "A public prosecutor's office.",
    source: htcds,
    verified: true,
  },
  { code: "court", label: "Court", definition: "A court.", source: htcds, verified: true },
  {
    code: "border-or-migration",
    label: "Border or migration service",
    definition: "A border guard or migration authority.",
    source: own,
    verified: true,
  },
  {
    code: "social-services",
    label: "Social services",
    definition: "A public social or child-protection service.",
    source: own,
    verified: true,
  },
  { code: "health", label: "Health service", definition: "A health service.", source: own, verified: true },
  {
    code: "school",
    label: "School",
    definition: "A school or an education authority.",
    source: own,
    verified: true,
  },
  {
    code: "helpline",
    label: "Helpline",
    definition: "A helpline that children can call.",
    source: concluding("paras. 41-42"),
    verified: true,
  },
  {
    code: "non-governmental-organisation",
    label: "Non-governmental organisation",
    definition: "A non-governmental organisation.",
    source: eurostat,
    verified: true,
  },
  {
    code: "international-organisation",
    label: "International organisation",
    definition: "An international organisation.",
    source: own,
    verified: true,
  },
  { code: "other", label: "Other", definition: "Any other body.", source: htcds, verified: true },
] as const satisfies readonly CodeEntry[];

/**
 * A code of {@link registeringOrganisations}.
 *
 * @example
 * import { labelOf } from "opsc/codes";
 * import { registeringOrganisations, type RegisteringOrganisation } from "opsc/victims";
 * const code: RegisteringOrganisation = "prosecution";
 * labelOf(registeringOrganisations, code); //=> "Prosecution service"
 */
export type RegisteringOrganisation = (typeof registeringOrganisations)[number]["code"];
