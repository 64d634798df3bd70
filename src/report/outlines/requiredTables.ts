import type { Source } from "../../sources/source.js";
import type { OutlineWords } from "../messages/outlines/outlineWords.js";
import type { RequiredTable } from "./requiredTable.js";
import type { TableDimension } from "./tableDimensions.js";

/** Who asks for tables, and how they are to be broken down. */
interface Asker {
  readonly dimensions: readonly TableDimension[];
  readonly source: Source;
  readonly verified: boolean;
}

/** Three years, as in each of the five lists of issues that were read. */
const referenceYears = 3;

/** As the list of issues on Turkmenistan asks. */
export const listOfIssues: Asker = {
  dimensions: ["sex", "age", "settlement", "ethnic-origin", "socio-economic-status"],
  source: { title: "CRC/C/OPSC/TKM/Q/1" },
  verified: true,
};

/** As the guidelines on initial reports ask. */
export const initialGuidelines: Asker = {
  dimensions: ["sex", "age", "region", "nationality", "ethnic-origin"],
  source: { title: "CRC/C/OPSC/2", locator: "section II" },
  verified: false,
};

/** As the annex to the guidelines on periodic reports asks. Its wording was not read. */
export const periodicGuidelines: Asker = {
  dimensions: ["sex", "age", "settlement", "ethnic-origin", "disability"],
  source: { title: "CRC/C/58/Rev.3", locator: "annex" },
  verified: false,
};

/** Victims, cases from report to sanction, and support: the three tables for which everybody asks. */
export const usualTables = (
  { tables }: OutlineWords,
  { dimensions, source, verified }: Asker,
): readonly RequiredTable[] => [
  {
    id: "victims-by-offence",
    ...tables.victims,
    counts: "victims",
    dimensions: ["year", "offence", ...dimensions],
    referenceYears,
    mustAnswer: true,
    source,
    verified,
  },
  {
    id: "cases-by-stage",
    ...tables.cases,
    counts: "funnel",
    dimensions: ["year", "offence", "stage"],
    referenceYears,
    mustAnswer: true,
    source,
    verified,
  },
  {
    id: "victims-supported",
    ...tables.support,
    counts: "support",
    dimensions: ["year", "support", ...dimensions],
    referenceYears,
    mustAnswer: true,
    source,
    verified,
  },
];
