import { clusters } from "../../codes/clusters.js";
import type { Outline } from "./outline.js";
import { part } from "./part.js";

const own = {
  source: { title: "opsc: outlines of reports", locator: "docs/report-outlines.md" },
  verified: true,
} as const;

/** The follow-up report that `assembleFollowUp` makes: no body asks for it, so nobody limits it. */
export const followUpMatrix: Outline = {
  id: "follow-up-matrix",
  title: "Follow-up to concluding observations",
  kind: "follow-up-matrix",
  instrument: "OPSC",
  limits: [],
  sharesLimit: false,
  answersQuestions: false,
  answersRecommendations: true,
  ...own,
  sections: [
    part({
      id: "document",
      heading: "The document",
      asks: ["Say which observations are followed up."],
      ...own,
    }),
    part({
      id: "summary",
      heading: "Summary",
      asks: ["Say how many recommendations stand where, and which are not answered."],
      ...own,
    }),
    part({
      id: "deadlines",
      heading: "Deadlines",
      asks: ["Say which dates were set, by whom, and which have passed."],
      mustAnswer: false,
      ...own,
    }),
    part({
      id: "matrix",
      heading: "Matrix",
      clusters: clusters.map(({ code }) => code),
      asks: ["Set beside each recommendation its measures, its evidence and every view of its status."],
      ...own,
    }),
    part({
      id: "narrative",
      heading: "Recommendation by recommendation",
      asks: ["Say of each recommendation what is claimed, by whom, and what is missing."],
      ...own,
    }),
    part({
      id: "findings",
      heading: "Findings",
      asks: ["Say what the checks of the record found."],
      mustAnswer: false,
      ...own,
    }),
    part({ id: "sources", heading: "Sources", asks: ["List every source with its place."], ...own }),
    part({
      id: "definitions",
      heading: "Definitions",
      asks: ["Say what each status and each level of evidence means."],
      ...own,
    }),
  ],
};
