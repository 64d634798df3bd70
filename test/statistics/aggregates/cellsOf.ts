import type { AggregateOptions, ImportedAggregates, RawTable } from "opsc/statistics";
import type { Result } from "../../../src/issues/result.js";
import { contentOf } from "../../../src/statistics/model/rawTable.js";
import { age, sex } from "../publish/sample.js";

/** What every import of the tests has in common. */
export const common: AggregateOptions = {
  id: "police-2023",
  unit: "persons",
  source: { title: "Annual report of the police", year: 2024 },
  referencePeriod: "2023",
  counted: "Children registered for the first time in the year.",
  definitions: { SEX: "As in the identity document.", AGE: "At the first report." },
  dimensions: [sex, age],
  tables: [{ id: "sex-and-age", title: "By sex and age", dimensions: ["SEX", "AGE"] }],
  layout: { format: "csv", dimensions: { SEX: "Sex", AGE: "Age" }, value: "Victims" },
  codes: { SEX: { Girls: "F", Boys: "M", "": "_T" }, AGE: { "": "_T" } },
};

/** Cells of a raw table as "F Y0T14": a count, the reason why there is none, or `withheld`. */
export const cellsOf = (table: RawTable | undefined): Record<string, number | string> =>
  table === undefined
    ? {}
    : Object.fromEntries(
        contentOf(table).cells.map(({ coordinates, count, missing, withheld }) => [
          coordinates.join(" "),
          withheld === true ? "withheld" : (missing ?? count),
        ]),
      );

/** The cells of the first table, or none where it was refused. */
export const firstOf = (answer: Result<ImportedAggregates>): Record<string, number | string> =>
  cellsOf(answer.ok ? answer.value.tables[0] : undefined);
