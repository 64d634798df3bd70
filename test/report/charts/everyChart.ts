import { turkmenistan } from "opsc/casebook";
import type { ChartFragment } from "opsc/fragments";
import { coverage } from "opsc/legislation";
import {
  coverageChart,
  deadlinesChart,
  funnelChart,
  scoreIntervalsChart,
  statusByClusterChart,
} from "opsc/report";
import { clusterFramework, defaultScoringPolicy, evidenceOfCoverage, score } from "opsc/scoring";
import type { Dimension } from "opsc/statistics";
import { stageCategories } from "../../../src/statistics/plan/stageCategories.js";
import { sampleTable } from "../../statistics/publish/sample.js";
import { asOf, fixture } from "../fixture.js";

export const stage: Dimension = { code: "STAGE", label: "Stage", total: "_T", categories: stageCategories };

export const year: Dimension = {
  code: "TIME_PERIOD",
  label: "Year",
  total: "_T",
  categories: [
    { code: "2022", label: "2022" },
    { code: "2023", label: "2023" },
  ],
};

/** Every kind of value in one funnel. */
export const funnelTable = sampleTable(
  "stage",
  [stage],
  ["reported 1204", "investigated 310", "prosecuted c", "convicted x", "sanctioned 0"],
);

/** The same by year, from made-up records. */
export const yearlyTable = sampleTable(
  "stage-and-year",
  [stage, year],
  ["reported 2022 44", "reported 2023 31", "reported _T 75", "sanctioned 2023 z", "sanctioned _T c"],
  {
    provenance: {
      method: "cell suppression",
      policy: { minimumFrequency: 10, minimumWidth: 5, zeros: "protect" },
      version: "1.0.0",
      audit: { attackers: ["public"], passed: true },
      synthetic: true,
    },
  },
);

export const matrix = coverage(turkmenistan.legislation ?? [], { reading: "treaty-minimum", asOf });

const scored = score(
  clusterFramework({ reading: "treaty-minimum" }),
  evidenceOfCoverage(matrix),
  defaultScoringPolicy,
  { asOf },
);
if (!scored.ok) throw new Error("The score of the case was not computed.");
export const scoreOfCase = scored.value;

const present = (fragment: ChartFragment | null): ChartFragment => {
  if (fragment === null) throw new Error("The chart has nothing to show.");
  return fragment;
};

/** One chart of each maker. */
export const everyChart: readonly ChartFragment[] = [
  present(statusByClusterChart(fixture, { asOf, assessors: "ngo" })),
  funnelChart(funnelTable),
  funnelChart(yearlyTable, { at: { TIME_PERIOD: "2023" } }),
  coverageChart(matrix),
  scoreIntervalsChart(scoreOfCase),
  present(deadlinesChart(turkmenistan, { asOf })),
];
