import type { OutlineWords } from "../messages/outlines/outlineWords.js";
import { clusters } from "../../codes/clusters.js";
import type { Outline } from "./outline.js";
import { part } from "./part.js";

const own = {
  source: { title: "opsc: outlines of reports", locator: "docs/report-outlines.md" },
  verified: true,
} as const;

/** The follow-up report that `assembleFollowUp` makes: no body asks for it, so nobody limits it. */
export const followUpMatrix = (words: OutlineWords): Outline => ({
  id: "follow-up-matrix",
  title: words.titles["follow-up-matrix"],
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
      ...words.matrix.document,
      ...own,
    }),
    part({
      id: "summary",
      ...words.matrix.summary,
      ...own,
    }),
    part({
      id: "deadlines",
      ...words.matrix.deadlines,
      mustAnswer: false,
      ...own,
    }),
    part({
      id: "matrix",
      ...words.matrix.matrix,
      clusters: clusters.map(({ code }) => code),
      ...own,
    }),
    part({
      id: "narrative",
      ...words.matrix.narrative,
      ...own,
    }),
    part({
      id: "findings",
      ...words.matrix.findings,
      mustAnswer: false,
      ...own,
    }),
    part({ id: "sources", ...words.matrix.sources, ...own }),
    part({
      id: "definitions",
      ...words.matrix.definitions,
      ...own,
    }),
  ],
});
