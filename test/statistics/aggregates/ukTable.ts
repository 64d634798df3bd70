import { parse } from "csv-parse/sync";
import type { AggregateOptions, Dimension } from "opsc/statistics";

const dimension = (code: string, words: readonly string[]): Dimension => ({
  code,
  label: code,
  total: "_T",
  categories: words.map((label) => ({ code: label.replace(/\W/g, "_"), label })),
});

/** The series of the United Kingdom as it was published, and how it is taken in. */
export const ukTable = (text: string) => {
  const rows = parse(text, { columns: true }) as Record<string, string>[];
  const words = (column: string): string[] =>
    [...new Set(rows.map((row) => row[column]!))].filter((word) => word !== "").sort();
  const years = words("Year");
  const [sexes, ages] = [[...words("Sex"), "Unknown"], words("Age")];
  const dimensions = [dimension("YEAR", years), dimension("SEX", sexes), dimension("AGE", ages)];
  const codes = Object.fromEntries(
    dimensions.map(({ code, categories }) => [
      code,
      Object.fromEntries([["", "_T"], ...categories.map((one) => [one.label, one.code])]),
    ]),
  );
  const optionsFor = (chosen: readonly string[]): AggregateOptions => ({
    id: "uk-sdg-16-2-2",
    unit: "persons",
    source: { title: "United Kingdom, SDG indicator 16.2.2" },
    referencePeriod: "2009/2021",
    counted: "Detected victims of human trafficking, as the series calls them.",
    definitions: { YEAR: "Calendar year.", SEX: "As published.", AGE: "As published." },
    dimensions,
    tables: [
      {
        id: "detected",
        title: "Detected victims",
        dimensions: ["YEAR", "SEX", "AGE"],
        categories: { YEAR: chosen },
      },
    ],
    layout: {
      format: "csv",
      dimensions: { YEAR: "Year", SEX: "Sex", AGE: "Age" },
      value: "Value",
      status: "Observation status",
    },
    codes,
    remainders: { SEX: "Unknown" },
  });
  return { rows, years, ages, optionsFor };
};
