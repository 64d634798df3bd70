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
export const alternativeReport: Outline = {
  id: "alternative-report",
  title: "Alternative report on the Optional Protocol",
  kind: "alternative-report",
  instrument: "OPSC",
  limits: limitsOf("comprehensive-submission", "thematic-submission"),
  sharesLimit: false,
  answersQuestions: false,
  answersRecommendations: false,
  source: { title: "Child Rights Connect", locator: "submissions to the Committee" },
  verified: true,
  sections: [
    part({
      id: "introduction",
      heading: "Who submits this report, and how it was made",
      asks: [
        "Say who submits the report and how it was made, without naming anybody whom that would put in danger.",
      ],
      ...own,
    }),
    ...subjects.map((section) => ({ ...section, mustAnswer: false })),
    part({
      id: "instruments-and-follow-up",
      heading: "Instruments, follow-up and the next report",
      provisions: ["12"],
      clusters: [
        "opic-ratification",
        "other-ratification",
        "follow-up",
        "dissemination-of-observations",
        "next-report",
      ],
      asks: [
        "Say what the State did to pass the observations on, and which instruments it has not ratified.",
      ],
      mustAnswer: false,
      ...own,
    }),
    part({
      id: "questions-for-the-state",
      heading: "Questions for the State",
      asks: ["Suggest what the Committee should ask and recommend."],
      mustAnswer: false,
      ...own,
    }),
    part({
      id: "sources",
      heading: "Sources and methods",
      asks: ["List the sources and say what they can and cannot show."],
      annex: true,
      ...own,
    }),
  ],
};
