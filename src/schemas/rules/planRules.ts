import { numberedRules } from "../numberedRules.js";
import { definitionRules } from "./definitionRules.js";

const source = { title: "opsc: rules of statistics", locator: "docs/json-schema.md" } as const;

/** What `structuralZeroSchema` checks and a JSON Schema does not say. */
export const structuralZeroRules = numberedRules("structural-zero", "structuralZeroSchema", [
  {
    id: "structural-zero-empty",
    sentence: "A structural zero names at least one dimension.",
    source,
    severity: "error",
    verified: true,
  },
]);

/** What `tabulator` checks beside the form of a plan: that its parts fit together. */
export const planRules = numberedRules("tabulation-plan", "tabulator", [
  {
    id: "plan-field-of-other-record",
    sentence: "A dimension reads a field or a date of the kind of record that the plan counts.",
    source,
    severity: "error",
    verified: true,
    path: "dimensions[].from, dimensions[].date",
  },
  {
    id: "plan-value-unknown",
    sentence:
      "The values of a dimension are codes of its field's list, and none of them is a group of others.",
    source,
    severity: "error",
    verified: true,
    path: "dimensions[].values[]",
  },
  {
    id: "plan-bands-overlap",
    sentence:
      "Age bands end where they begin or later, do not overlap, and a wider one is the sum of narrower ones of its dimension.",
    source,
    severity: "error",
    verified: true,
    path: "dimensions[].bands",
  },
  {
    id: "plan-region-unknown",
    sentence:
      "The country of a dimension of regions has subdivisions in ISO 3166-2, and its regions are some of them.",
    source: { title: "ISO 3166-2", locator: "as the package iso-3166 carries it" },
    severity: "error",
    verified: true,
    path: "dimensions[].regions[], dimensions[].country",
  },
  {
    id: "plan-region-in-part",
    sentence:
      "A region that ISO 3166-2 divides stands in a dimension beside all of its parts or beside none.",
    source: { title: "ISO 3166-2", locator: "as the package iso-3166 carries it" },
    severity: "error",
    verified: true,
    path: "dimensions[].regions[]",
  },
  {
    id: "plan-groups-contradictory",
    sentence:
      "Groups are made of categories and groups of their dimension, and no code stands twice in a dimension, those of the total and of the residual categories included.",
    source,
    severity: "error",
    verified: true,
    path: "dimensions[].groups",
  },
  {
    id: "plan-dimension-repeated",
    sentence: "No two dimensions of a plan share a code, the usual codes included.",
    source,
    severity: "error",
    verified: true,
    path: "dimensions[].code",
  },
  {
    id: "plan-structural-zero-unknown",
    sentence: "A structural zero names only dimensions of the plan and codes of their categories.",
    source,
    severity: "error",
    verified: true,
    path: "structuralZeros[]",
  },
  ...definitionRules,
  {
    id: "plan-too-large",
    sentence: "The dimensions that tables use have at most 2^53 combinations of categories.",
    source,
    severity: "error",
    verified: true,
    path: "dimensions",
  },
]);
