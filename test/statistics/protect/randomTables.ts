import type { Dimension } from "../../../src/statistics/model/dimension.js";
import type { Population, PopulationRow } from "../../../src/statistics/model/population.js";
import type { RawTable } from "../../../src/statistics/model/rawTable.js";
import type { TableDefinition } from "../../../src/statistics/model/tableDefinition.js";
import { rawTablesOf } from "../../../src/statistics/tabulate/rawTablesOf.js";
import type { Random } from "../../support/randomOf.js";

export const sex: Dimension = {
  code: "SEX",
  label: "Sex",
  total: "_T",
  categories: [
    { code: "F", label: "Female" },
    { code: "M", label: "Male" },
  ],
};

export const age: Dimension = {
  code: "AGE",
  label: "Age",
  total: "_T",
  categories: [
    { code: "Y0T11", label: "0 to 11" },
    { code: "Y12T14", label: "12 to 14" },
    { code: "Y15T17", label: "15 to 17" },
    { code: "Y12T17", label: "12 to 17", members: ["Y12T14", "Y15T17"] },
  ],
};

export const region: Dimension = {
  code: "REGION",
  label: "Region",
  total: "_T",
  categories: [
    { code: "A", label: "A" },
    { code: "B", label: "B" },
  ],
};

export const definitions: readonly TableDefinition[] = [
  { id: "sex-age", title: "By sex and age", dimensions: ["SEX", "AGE"] },
  { id: "age-region", title: "By age and region", dimensions: ["AGE", "REGION"] },
];

/** Rows of every combination, some of them of somebody to whom two things happened. */
export function randomPopulation(random: Random, most: number): Population {
  const rows: PopulationRow[] = [];
  for (const one of ["F", "M"]) {
    for (const band of ["Y0T11", "Y12T14", "Y15T17"]) {
      for (const place of ["A", "B"]) {
        rows.push({ tuples: [[one, band, place]], count: Math.floor(random() * random() * most) });
      }
    }
    rows.push({
      tuples: [
        [one, "Y0T11", "A"],
        [one, "Y0T11", "B"],
      ],
      count: Math.floor(random() * 4),
    });
  }
  return { id: "test", unit: "persons", dimensions: [sex, age, region], rows };
}

/** Counts the tables of a population. */
export function tablesOfPopulation(
  population: Population,
  wanted: readonly TableDefinition[] = definitions,
): readonly RawTable[] {
  const tables = rawTablesOf(population, wanted);
  if (!tables.ok) throw new TypeError(JSON.stringify(tables.issues));
  return tables.value;
}
