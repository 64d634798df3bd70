import { numberedRules } from "../numberedRules.js";
import { definitionRules } from "./definitionRules.js";

const source = { title: "opsc: rules of statistics", locator: "docs/json-schema.md" } as const;

const ofForm = numberedRules("aggregate-options", "aggregateOptionsSchema", [
  {
    id: "definition-missing",
    sentence: "For every dimension there is the definition that the source has of it.",
    source,
    severity: "error",
    verified: true,
    path: "definitions",
  },
  {
    id: "remainder-unknown",
    sentence: "Remainders go to leaves of dimensions that are there.",
    source,
    severity: "error",
    verified: true,
    path: "remainders",
  },
  {
    id: "dimension-of-several",
    sentence: "Nobody stands in several categories of a dimension of reported totals.",
    source,
    severity: "error",
    verified: true,
    path: "dimensions",
  },
]);

/** What the schema of the options checks itself, and what `importAggregates` checks before it reads any row. */
export const aggregateRules = [
  ...ofForm,
  ...numberedRules(
    "aggregate-options",
    "importAggregates",
    [
      {
        id: "dimension-contradictory",
        sentence:
          "No two dimensions share a code; in each no two categories share one, none has that of the total, and groups are made of categories that are there.",
        source,
        severity: "error" as const,
        verified: true,
        path: "dimensions",
      },
      ...definitionRules,
    ].map((rule, at) => ({ ...rule, number: ofForm.length + at + 1 })),
  ),
];
