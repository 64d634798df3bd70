import type { CodeEntry } from "../../../codes/codeEntry.js";
import { opsc } from "../../codes/recordSources.js";
import { lanzarote, ownProceedings } from "../proceedingSources.js";

/** Sanctions and measures for a legal person; the Protocol names none, so the kinds are those of the later European treaty. */
export const legalPersonSanctions = [
  {
    code: "fine",
    label: "Fine",
    definition: "A sum to be paid, whether under criminal law or not.",
    source: lanzarote("art. 27 (2)"),
    verified: true,
  },
  {
    code: "exclusion-from-public-benefits",
    label: "Exclusion from public benefits",
    definition: "No entitlement to benefits or aid from public funds.",
    source: lanzarote("art. 27 (2) (a)"),
    verified: true,
  },
  {
    code: "ban-on-commercial-activity",
    label: "Ban on commercial activity",
    definition: "No right to practise commercial activities, for a time or for good.",
    source: lanzarote("art. 27 (2) (b)"),
    verified: true,
  },
  {
    code: "judicial-supervision",
    label: "Judicial supervision",
    definition: "Supervision by a court.",
    source: lanzarote("art. 27 (2) (c)"),
    verified: true,
  },
  {
    code: "winding-up",
    label: "Winding-up",
    definition: "Dissolution by order of a court.",
    source: lanzarote("art. 27 (2) (d)"),
    verified: true,
  },
  {
    code: "closure-of-premises",
    label: "Closure of premises",
    definition: "Closing, for a time or for good, of the premises that were used.",
    source: opsc("art. 7 (c)"),
    verified: true,
  },
  {
    code: "other",
    label: "Other",
    definition: "Any other sanction or measure.",
    source: ownProceedings,
    verified: true,
  },
] as const satisfies readonly CodeEntry[];

/**
 * A code of {@link legalPersonSanctions}.
 *
 * @example
 * import { labelOf } from "opsc/codes";
 * import { legalPersonSanctions, type LegalPersonSanction } from "opsc/victims";
 * const code: LegalPersonSanction = "winding-up";
 * labelOf(legalPersonSanctions, code); //=> "Winding-up"
 */
export type LegalPersonSanction = (typeof legalPersonSanctions)[number]["code"];
