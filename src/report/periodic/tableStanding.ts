import type { ProtectedTable } from "../../statistics/model/protectedTable.js";
import { codesOf } from "../../codes/codesOf.js";
import type { RequiredTable } from "../outlines/requiredTable.js";
import { tableDimensions, type TableDimension } from "../outlines/tableDimensions.js";

/** Codes of dimensions of tabulation plans, where a plan gives no other, by the breakdown that they are. */
const concepts: Readonly<Record<TableDimension, readonly string[]>> = {
  year: ["YEAR", "TIME_PERIOD"],
  offence: ["OFFENCE", "OFFENCE_CONDUCT"],
  sex: ["SEX"],
  age: ["AGE", "AGE_REGISTRATION"],
  settlement: ["URBANISATION", "URBANISATION_RESIDENCE"],
  "ethnic-origin": ["ETHNIC_ORIGIN"],
  "socio-economic-status": ["SOCIO_ECONOMIC", "POVERTY", "WEALTH_QUINTILE"],
  region: ["REGION", "REGION_RESIDENCE"],
  nationality: ["NATIONALITY", "NATIONALITY_GROUP"],
  disability: ["DISABILITY"],
  stage: ["STAGE"],
  support: ["SERVICE", "SERVICE_STATUS", "COMPENSATION", "COMPENSATION_CHANNEL"],
};

const byConcept: ReadonlyMap<string, TableDimension> = new Map(
  codesOf(tableDimensions).flatMap((dimension) =>
    concepts[dimension].map((concept) => [concept, dimension] as const),
  ),
);

/** The breakdown that a dimension of a table is, by its code; undefined for a code that a plan made up. */
export const breakdownOf = (code: string): TableDimension | undefined => byConcept.get(code);

/** The breakdowns of a table. */
export const breakdownsOf = (table: ProtectedTable): TableDimension[] =>
  table.dimensions.flatMap(({ code }) => breakdownOf(code) ?? []);

/** What a table counts, in the words of outlines: cases by stage, support, or else victims where it is by offence. */
function countsOf(table: ProtectedTable): RequiredTable["counts"] | undefined {
  const breakdowns = breakdownsOf(table);
  if (breakdowns.includes("stage")) return "funnel";
  if (breakdowns.includes("support")) return "support";
  return breakdowns.includes("offence") ? "victims" : undefined;
}

/** The required table that a table answers: the one whose name it has or begins with, else the one that counts the same. */
export function requiredTableOf(
  table: ProtectedTable,
  required: readonly RequiredTable[],
): RequiredTable | undefined {
  const { id } = table.definition;
  const counts = countsOf(table);
  const isNamed = (asked: RequiredTable): boolean => id === asked.id || id.startsWith(`${asked.id}-`);
  return required.find(isNamed) ?? required.find((asked) => asked.counts === counts);
}

/** The reference years of a table. */
export const yearsOf = (table: ProtectedTable): number[] =>
  table.dimensions
    .filter(({ code }) => breakdownOf(code) === "year")
    .flatMap(({ categories }) => categories.map(({ code }) => code))
    .filter((code) => /^\d{4}$/.test(code))
    .map(Number);

/** Whether a cell of a table is hidden. */
export const hasHiddenCells = (table: ProtectedTable): boolean =>
  table.cells.some(({ value }) => value.kind === "suppressed");
