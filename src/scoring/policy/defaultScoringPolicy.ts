import type { ScoringPolicy } from "../model/scoringPolicy.js";
import { defaultScoringReasons } from "./defaultScoringReasons.js";
import { statusScale } from "./statusScale.js";

/**
 * The policy of this package. Every choice in it has its reason and its source beside it, and most are judgement: that is what the
 * sensitivity analysis is for.
 *
 * @source OECD/JRC Handbook on constructing composite indicators (2008), 6.10-6.11; the reasons stand in `reasons`
 * @example
 * import { defaultScoringPolicy } from "opsc/scoring";
 * defaultScoringPolicy.horizons.recommendation; //=> 8
 * defaultScoringPolicy.powers; //=> { within: 1, across: 0 }
 */
export const defaultScoringPolicy: ScoringPolicy = {
  id: "opsc-default",
  version: "1",
  scale: statusScale,
  horizons: {
    recommendation: 8,
    "criminalisation-element": null,
    "benchmark-criterion": 8,
    indicator: 8,
    "reporting-duty": null,
  },
  indirectLowering: 1,
  powers: { within: 1, across: 0 },
  bands: [
    { grade: "C", label: "Not satisfactory", lower: 0, upper: 0.25 },
    { grade: "B", label: "Partially satisfactory", lower: 0.25, upper: 0.75 },
    { grade: "A", label: "Largely satisfactory", lower: 0.75, upper: 1 },
  ],
  countDirections: [],
  reasons: defaultScoringReasons,
};
