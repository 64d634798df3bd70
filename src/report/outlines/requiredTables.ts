import type { Source } from "../../sources/source.js";
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
export const usualTables = ({ dimensions, source, verified }: Asker): readonly RequiredTable[] => [
  {
    id: "victims-by-offence",
    title: "Child victims by offence",
    counts: "victims",
    subject:
      "Children who were victims of sale, split by its purpose, of sexual exploitation in prostitution and of child sexual abuse material.",
    dimensions: ["year", "offence", ...dimensions],
    referenceYears,
    mustAnswer: true,
    source,
    verified,
  },
  {
    id: "cases-by-stage",
    title: "Cases from report to sanction",
    counts: "funnel",
    subject: "Cases of each offence that were reported, investigated, prosecuted, and ended in a penalty.",
    dimensions: ["year", "offence", "stage"],
    referenceYears,
    mustAnswer: true,
    source,
    verified,
  },
  {
    id: "victims-supported",
    title: "Child victims who received assistance or compensation",
    counts: "support",
    subject: "Child victims who were assisted, reintegrated or compensated.",
    dimensions: ["year", "support", ...dimensions],
    referenceYears,
    mustAnswer: true,
    source,
    verified,
  },
];
