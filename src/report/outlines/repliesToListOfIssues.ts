import type { OutlineWords } from "../messages/outlines/outlineWords.js";
import { limitsOf } from "./lengthLimits.js";
import type { Outline } from "./outline.js";
import { part } from "./part.js";
import { listOfIssues, usualTables } from "./requiredTables.js";
import { subjects } from "./subjects.js";

const list = { source: { title: "CRC/C/OPSC/TKM/Q/1" }, verified: true } as const;
const own = { title: "opsc: outlines of reports", locator: "docs/report-outlines.md" } as const;

/**
 * Written replies to a list of issues. The tables are those that the list on Turkmenistan asks for; a list on another State may ask for
 * others. The order of the sections is a choice of this package: the list itself has none but its numbers.
 */
export const repliesToListOfIssues = (words: OutlineWords): Outline => ({
  id: "replies-to-list-of-issues",
  title: words.titles["replies-to-list-of-issues"],
  kind: "replies-to-list-of-issues",
  instrument: "OPSC",
  limits: limitsOf(words, "replies-to-list-of-issues", "replies-to-protocol-list-of-issues"),
  sharesLimit: false,
  answersQuestions: true,
  answersRecommendations: false,
  ...list,
  sections: [
    part({
      id: "replies",
      ...words.replies.replies,
      source: list.source,
      verified: true,
      sections: subjects(words),
    }),
    part({
      id: "instruments-and-follow-up",
      ...words.replies.instruments,
      provisions: ["12"],
      clusters: [
        "opic-ratification",
        "other-ratification",
        "follow-up",
        "dissemination-of-observations",
        "next-report",
      ],
      mustAnswer: false,
      source: own,
      verified: true,
    }),
    part({
      id: "statistical-annex",
      ...words.replies.statistics,
      requiredTables: usualTables(words, listOfIssues),
      annex: true,
      source: list.source,
      verified: true,
    }),
  ],
});
