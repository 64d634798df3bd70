import type { StatedRule } from "../numberedRules.js";

const source = { title: "opsc: rules of statistics", locator: "docs/json-schema.md" } as const;

/** What holds between the tables and the dimensions over which they stand, whoever names them. */
export const definitionRules: readonly StatedRule[] = [
  {
    id: "table-repeated",
    sentence: "No two tables share a token.",
    source,
    severity: "error",
    verified: true,
    path: "tables[].id",
  },
  {
    id: "table-dimension-repeated",
    sentence: "A table names each of its dimensions once.",
    source,
    severity: "error",
    verified: true,
    path: "tables[].dimensions",
  },
  {
    id: "table-dimension-unknown",
    sentence: "A table names only codes of the dimensions beside it.",
    source,
    severity: "error",
    verified: true,
    path: "tables[].dimensions[]",
  },
  {
    id: "table-category-unknown",
    sentence: "A table prints only categories of its own dimensions, and their totals.",
    source,
    severity: "error",
    verified: true,
    path: "tables[].categories",
  },
  {
    id: "table-too-large",
    sentence: "A table has at most 1,000,000 cells, and reported totals as many combinations of leaves.",
    source,
    severity: "error",
    verified: true,
    path: "tables[]",
  },
];
