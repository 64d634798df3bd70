import type { CodeEntry } from "../../codes/codeEntry.js";
import { concluding, htcds, own, primero } from "./recordSources.js";

/** The kind of system that a record was taken from. */
export const sourceSystems = [
  {
    code: "national-register",
    label: "National register",
    definition: "A central register of the State.",
    source: concluding("paras. 6-7"),
    verified: true,
  },
  {
    code: "case-management",
    label: "Case-management system",
    definition: "The register of one agency or organisation.",
    source: own,
    verified: true,
  },
  {
    code: "primero",
    label: "Primero or CPIMS+",
    definition: "A case export of Primero, the child protection case-management system.",
    source: primero,
    verified: true,
  },
  {
    code: "htcds",
    label: "HTCDS",
    definition: "Data kept to the Human Trafficking Case Data Standard.",
    source: htcds,
    verified: true,
  },
  {
    code: "ctdc",
    label: "CTDC",
    definition: "A data set of the Counter Trafficking Data Collaborative.",
    source: own,
    verified: true,
  },
  { code: "other", label: "Other", definition: "Any other system.", source: own, verified: true },
] as const satisfies readonly CodeEntry[];

/**
 * A code of {@link sourceSystems}.
 *
 * @example
 * import { labelOf } from "opsc/codes";
 * import { sourceSystems, type SourceSystem } from "opsc/victims";
 * const code: SourceSystem = "case-management";
 * labelOf(sourceSystems, code); //=> "Case-management system"
 */
export type SourceSystem = (typeof sourceSystems)[number]["code"];
