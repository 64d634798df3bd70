import type { CodeEntry } from "../codes/codeEntry.js";

/** The schemes to which this room holds a crosswalk. */
export const crosswalkSchemes = [
  {
    code: "ICCS",
    label: "International Classification of Crime for Statistical Purposes",
    definition: "Codes of offences for statistics, UNODC, version 1.0.",
    source: { title: "UNODC, International Classification of Crime for Statistical Purposes", year: 2015 },
    verified: true,
  },
  {
    code: "SDG",
    label: "Sustainable Development Goals, indicator 16.2.2",
    definition: "Series of the indicator on victims of trafficking in persons.",
    source: { title: "United Nations, SDG indicator 16.2.2" },
    verified: true,
  },
  {
    code: "ILO-C182",
    label: "Worst Forms of Child Labour Convention (ILO No. 182)",
    definition: "Clauses of its article 3.",
    source: { title: "ILO Convention No. 182", locator: "art. 3", year: 1999 },
    verified: true,
  },
  {
    code: "IC-TIP",
    label: "International Classification for Administrative Data on Trafficking in Persons",
    definition: "Adopted in 2025; its code list has not been read for this package.",
    source: { title: "IOM and UNODC, IC-TIP", year: 2025 },
    verified: false,
  },
  {
    code: "ICVAC",
    label: "International Classification of Violence against Children",
    definition: "First level only; the second level has not been read for this package.",
    source: { title: "UNICEF, International Classification of Violence against Children", year: 2023 },
    verified: false,
  },
  {
    code: "CRC/C/OPSC/2",
    label: "Guidelines for initial reports under the Protocol",
    definition: "Sections of the revised guidelines of 2006.",
    source: { title: "CRC/C/OPSC/2" },
    verified: true,
  },
  {
    code: "CRC/C/156",
    label: "Guidelines on the implementation of the Protocol",
    definition: "Sections of the guidelines of 2019.",
    source: { title: "CRC/C/156" },
    verified: true,
  },
] as const satisfies readonly CodeEntry[];

/**
 * A code of {@link crosswalkSchemes}.
 *
 * @example
 * import { labelOf } from "opsc/codes";
 * import { crosswalkSchemes, type CrosswalkScheme } from "opsc/protocol";
 * const code: CrosswalkScheme = "IC-TIP";
 * labelOf(crosswalkSchemes, code); //=> "International Classification for Administrative Data on Trafficking in Persons"
 */
export type CrosswalkScheme = (typeof crosswalkSchemes)[number]["code"];
