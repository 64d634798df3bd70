import { numberedRules } from "../numberedRules.js";

const source = { title: "opsc: rules of a fragment", locator: "docs/json-schema.md" } as const;

/** What `tableFragmentSchema` checks and a JSON Schema does not say. */
export const tableRules = numberedRules("table-fragment", "tableFragmentSchema", [
  {
    id: "column-key-twice",
    sentence: "No two columns of a table share a key.",
    source,
    severity: "error",
    verified: true,
    path: "columns[].key",
  },
  {
    id: "row-of-another-width",
    sentence: "Every row of a table has one cell for each column.",
    source,
    severity: "error",
    verified: true,
    path: "rows[]",
  },
]);

/** What `quantityFragmentSchema` checks and a JSON Schema does not say. */
export const quantityRules = numberedRules("quantity-fragment", "quantityFragmentSchema", [
  {
    id: "days-come-from-the-calendar",
    sentence: "Days, and nothing else, come from a count of days.",
    source,
    severity: "error",
    verified: true,
    path: "origin",
  },
]);
