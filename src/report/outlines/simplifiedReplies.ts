import type { OutlineWords } from "../messages/outlines/outlineWords.js";
import { limitsOf } from "./lengthLimits.js";
import type { Outline } from "./outline.js";
import { part } from "./part.js";
import { periodicSections } from "./periodicPart.js";

/**
 * Replies to a list of issues prior to reporting, as far as they are about the Protocol. The limit of thirty questions and that the
 * list covers the Protocols were read; the order is that of the guidelines on periodic reports.
 */
export const simplifiedReplies = (words: OutlineWords): Outline => ({
  id: "replies-under-simplified-procedure",
  title: words.titles["replies-under-simplified-procedure"],
  kind: "replies-under-simplified-procedure",
  instrument: "CRC",
  limits: limitsOf(words, "periodic-report"),
  sharesLimit: true,
  maximumQuestions: 30,
  answersQuestions: true,
  answersRecommendations: true,
  source: { title: "Child Rights Connect", locator: "list of issues prior to reporting" },
  verified: true,
  sections: [
    part({
      id: "new-developments",
      ...words.simplified.newDevelopments,
      mustAnswer: false,
      source: { title: "Child Rights Connect", locator: "list of issues prior to reporting" },
    }),
    ...periodicSections(words),
  ],
});
