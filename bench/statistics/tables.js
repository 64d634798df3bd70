// One table over more and more dimensions of the same synthetic records, for the benchmark of protection.
import { tabulate } from "opsc/statistics";
import { syntheticVictims } from "opsc/synthetic";

const dimensions = [
  { from: "sex", values: ["F", "M"] },
  { from: "age-at-registration", bands: ["Y0T17", "Y0T4", "Y5T9", "Y10T14", "Y15T17"] },
  { from: "year", date: "registered", years: [2019, 2020, 2021, 2022, 2023] },
  { from: "region-of-offence", country: "TKM" },
  { from: "identification-status" },
  { from: "settlement-of-offence" },
];

/** Numbers of dimensions that are measured. */
export const sizes = [2, 3, 4, 5, 6];

/** Counts the records in one table over the first so many dimensions. */
export const tablesOver = (count, records) => {
  const used = dimensions.slice(0, count).map((dimension, at) => ({ ...dimension, code: `D${at + 1}` }));
  const plan = {
    id: "growth",
    of: "victims",
    unit: "cases",
    dimensions: used,
    tables: [{ id: "all", title: "All dimensions", dimensions: used.map(({ code }) => code) }],
  };
  const counted = tabulate(syntheticVictims({ count: records, seed: 53 }), plan);
  if (!counted.ok) throw new Error(counted.issues.map(({ message }) => message).join(" "));
  return counted.value.tables;
};
