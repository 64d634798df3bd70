import type { CodeEntry } from "../../../codes/codeEntry.js";
import { htcds, primero } from "../../codes/recordSources.js";
import { ctdc } from "../ctdc/ctdcSources.js";

/** The systems whose exports can be read. */
export const importerNames = [
  {
    code: "primero",
    label: "Primero or CPIMS+",
    definition: "Cases of the child protection system, as rows or as JSON objects.",
    source: primero,
    verified: true,
  },
  {
    code: "htcds",
    label: "HTCDS",
    definition: "Cases kept to the Human Trafficking Case Data Standard.",
    source: htcds,
    verified: true,
  },
  {
    code: "ctdc",
    label: "CTDC",
    definition: "The k-anonymised and the synthetic data sets of the Counter Trafficking Data Collaborative.",
    source: ctdc("codebook"),
    verified: true,
  },
] as const satisfies readonly CodeEntry[];

/**
 * A code of {@link importerNames}.
 *
 * @example
 * import { labelOf } from "opsc/codes";
 * import { importerNames, type ImporterName } from "opsc/victims";
 * const name: ImporterName = "htcds";
 * labelOf(importerNames, name); //=> "HTCDS"
 */
export type ImporterName = (typeof importerNames)[number]["code"];
