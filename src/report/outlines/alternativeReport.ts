import type { OutlineWords } from "../messages/outlines/outlineWords.js";
import { limitsOf } from "./lengthLimits.js";
import type { Outline } from "./outline.js";
import { part } from "./part.js";
import { subjects } from "./subjects.js";

const own = {
  source: { title: "opsc: outlines of reports", locator: "docs/report-outlines.md" },
  verified: true,
} as const;

/**
 * A submission by others than the State. Its limits were read; nobody prescribes its sections, which are a choice of this package and
 * follow the order of the observations, so that the Committee finds both reports in the same place.
 */
export const alternativeReport = (words: OutlineWords): Outline => ({
  id: "alternative-report",
  title: words.titles["alternative-report"],
  kind: "alternative-report",
  instrument: "OPSC",
  limits: limitsOf(words, "comprehensive-submission", "thematic-submission"),
  sharesLimit: false,
  answersQuestions: false,
  answersRecommendations: false,
  source: { title: "Child Rights Connect", locator: "submissions to the Committee" },
  verified: true,
  sections: [
    part({
      id: "introduction",
      ...words.alternative.introduction,
      ...own,
    }),
    ...subjects(words).map((section) => ({ ...section, mustAnswer: false })),
    part({
      id: "instruments-and-follow-up",
      ...words.alternative.instruments,
      provisions: ["12"],
      clusters: [
        "opic-ratification",
        "other-ratification",
        "follow-up",
        "dissemination-of-observations",
        "next-report",
      ],
      mustAnswer: false,
      ...own,
    }),
    part({
      id: "questions-for-the-state",
      ...words.alternative.questions,
      mustAnswer: false,
      ...own,
    }),
    part({
      id: "sources",
      ...words.alternative.sources,
      annex: true,
      ...own,
    }),
  ],
});
