import type { Source } from "../../sources/source.js";
import type { ScoringReason } from "../model/scoringPolicy.js";

const judgement: Source = { title: "Judgement of the authors of this package" };
const handbook = (locator: string): Source => ({
  title: "OECD/JRC: Handbook on constructing composite indicators",
  year: 2008,
  locator,
});

/** Why each field of `defaultScoringPolicy` is as it is. */
export const defaultScoringReasons: readonly ScoringReason[] = [
  {
    field: "scale",
    reason:
      "Letters are ordered and have no distances, so each is an interval; neighbours touch, so that they never count as contradicting each other.",
    source: judgement,
    verified: false,
  },
  {
    field: "horizons",
    reason:
      "Findings on practice hold for eight years, longer than a reporting cycle of five years with its delays; the text of a law holds until it is amended, and a report once due stays due.",
    source: judgement,
    verified: false,
  },
  {
    field: "indirectLowering",
    reason:
      "What is said of trafficking bears on the sale of children at a distance: it counts one level lower, as reviews of studies lower evidence that is indirect.",
    source: { title: "GRADE: indirectness as a reason to lower the certainty of evidence" },
    verified: false,
  },
  {
    field: "powers",
    reason: "The arithmetic mean lets every part make up for every other and can be explained as a sum.",
    source: handbook("6.10"),
    verified: true,
  },
  {
    field: "powers",
    reason:
      "Across the pillars a geometric mean lets a strong one make up for a weak one in part only: no obligation of the Protocol is bought off by another.",
    source: handbook("6.11"),
    verified: true,
  },
  {
    field: "bands",
    reason:
      "The bands are the intervals of the letters A, B and C. D and E speak of cooperation and of a single act, so that no sum of items is graded with them.",
    source: judgement,
    verified: false,
  },
  {
    field: "countDirections",
    reason:
      "More known victims or convictions may mean more harm or better detection; such a count is shown and never weighed.",
    source: judgement,
    verified: false,
  },
];
