import type { CasebookPart } from "../casebookPart.js";
import { headingProvisions } from "./headingProvisions.js";

/**
 * The eleven parts of the concluding observations on Turkmenistan.
 *
 * @source CRC/C/OPSC/TKM/CO/1, headings.
 */
export const turkmenistanParts: readonly CasebookPart[] = [
  { numeral: "I", title: "Introduction", provisions: [], paragraphs: { first: 1, last: 3 } },
  { numeral: "II", title: "General observations", provisions: [], paragraphs: { first: 4, last: 5 } },
  { numeral: "III", title: "Data", provisions: [], paragraphs: { first: 6, last: 7 } },
  {
    numeral: "IV",
    title: "General measures of implementation",
    provisions: [],
    paragraphs: { first: 8, last: 23 },
  },
  {
    numeral: "V",
    title: "Prevention of the offences",
    provisions: headingProvisions.V,
    paragraphs: { first: 24, last: 25 },
  },
  {
    numeral: "VI",
    title: "Prohibition of the offences and related matters",
    provisions: headingProvisions.VI,
    paragraphs: { first: 26, last: 34 },
  },
  {
    numeral: "VII",
    title: "Protection of the rights of child victims",
    provisions: headingProvisions.VII,
    paragraphs: { first: 35, last: 42 },
  },
  {
    numeral: "VIII",
    title: "International assistance and cooperation",
    provisions: headingProvisions.VIII,
    paragraphs: { first: 43, last: 43 },
  },
  {
    numeral: "IX",
    title: "Ratification of the Protocol on a communications procedure",
    provisions: [],
    paragraphs: { first: 44, last: 44 },
  },
  { numeral: "X", title: "Follow-up and dissemination", provisions: [], paragraphs: { first: 45, last: 46 } },
  { numeral: "XI", title: "Next report", provisions: [], paragraphs: { first: 47, last: 47 } },
];
