import type { CodeEntry } from "../../codes/codeEntry.js";
import type { PlanDimension } from "../../statistics/plan/planDimension.js";

/**
 * A breakdown for which the Committee asks: an entry of a code list with the dimensions of a tabulation plan that give it.
 *
 * @example
 * import { tableDimensions, type TableDimensionEntry } from "opsc/report";
 * const settlement: TableDimensionEntry | undefined = tableDimensions.find(({ code }) => code === "settlement");
 * settlement?.readFrom; //=> ["settlement-of-offence", "settlement-of-residence"]
 */
export interface TableDimensionEntry<Code extends string = string> extends CodeEntry<Code> {
  /** What a dimension of a tabulation plan reads (`from`) so that the table has this breakdown; any one of them is enough. */
  readonly readFrom: readonly PlanDimension["from"][];
}

const list = { title: "CRC/C/OPSC/TKM/Q/1" } as const;
const guidelines = { title: "CRC/C/OPSC/2", locator: "section II" } as const;

/** The breakdowns for which lists of issues and guidelines ask, by stable codes. */
export const tableDimensions = [
  {
    code: "year",
    label: "Reference year",
    definition: "One column or row for each of the years asked for, three as a rule.",
    source: list,
    verified: true,
    readFrom: ["year"],
  },
  {
    code: "offence",
    label: "Offence",
    definition: "Sale split by purpose, sexual exploitation in prostitution, child sexual abuse material.",
    source: list,
    verified: true,
    readFrom: ["offence", "offence-and-conduct"],
  },
  {
    code: "sex",
    label: "Sex",
    definition: "The sex of the child.",
    source: list,
    verified: true,
    readFrom: ["sex"],
  },
  {
    code: "age",
    label: "Age group",
    definition: "The age of the child in bands.",
    source: list,
    verified: true,
    readFrom: ["age-at-offence", "age-at-registration"],
  },
  {
    code: "settlement",
    label: "Urban or rural place",
    definition: "Whether the place is a town or the countryside.",
    source: list,
    verified: true,
    readFrom: ["settlement-of-offence", "settlement-of-residence"],
  },
  {
    code: "ethnic-origin",
    label: "Ethnic origin",
    definition: "The ethnic group of the child, by a list of the State's own.",
    source: list,
    verified: true,
    readFrom: ["ethnic-origin"],
  },
  {
    code: "socio-economic-status",
    label: "Socio-economic background",
    definition: "The economic situation of the household, by one scheme.",
    source: list,
    verified: true,
    readFrom: ["socio-economic-band", "national-socio-economic-band"],
  },
  {
    code: "region",
    label: "Region",
    definition: "The subdivision of the country.",
    source: guidelines,
    verified: false,
    readFrom: ["region-of-offence", "region-of-residence"],
  },
  {
    code: "nationality",
    label: "Nationality",
    definition: "The nationality of the child, or whether it is that of the State.",
    source: guidelines,
    verified: false,
    readFrom: ["nationality", "nationality-group"],
  },
  {
    code: "disability",
    label: "Disability",
    definition: "Whether the child has a disability.",
    source: { title: "CRC/C/58/Rev.3", locator: "annex" },
    verified: false,
    readFrom: ["disability"],
  },
  {
    code: "stage",
    label: "Stage of the case",
    definition: "How far a case came, from report to sanction.",
    source: list,
    verified: true,
    readFrom: ["stage"],
  },
  {
    code: "support",
    label: "Assistance and compensation",
    definition: "What a child received: assistance, reintegration, compensation.",
    source: list,
    verified: true,
    readFrom: ["service", "service-status", "compensation-outcome", "compensation-channel"],
  },
] as const satisfies readonly TableDimensionEntry[];

/**
 * A code of {@link tableDimensions}.
 *
 * @example
 * import { labelOf } from "opsc/codes";
 * import { tableDimensions, type TableDimension } from "opsc/report";
 * const dimension: TableDimension = "age";
 * labelOf(tableDimensions, dimension); //=> "Age group"
 */
export type TableDimension = (typeof tableDimensions)[number]["code"];
