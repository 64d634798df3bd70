import type { OutlineWords } from "../messages/outlines/outlineWords.js";
import type { OutlineSection } from "./outlineSection.js";
import { limitsOf } from "./lengthLimits.js";
import type { Outline } from "./outline.js";
import { part } from "./part.js";
import { periodicGuidelines, usualTables } from "./requiredTables.js";
import { subjects } from "./subjects.js";

const guidelines = (locator: string) => ({ title: "CRC/C/58/Rev.3", locator }) as const;

/** What guidelines and lists of issues prior to reporting ask on the Protocol. The letters are known and were not read again. */
export const periodicSections = (words: OutlineWords): readonly OutlineSection[] => [
  part({
    id: "follow-up-on-protocol",
    ...words.periodic.followUp,
    numeral: "K",
    source: guidelines("cluster K"),
    sections: subjects(words),
  }),
  part({
    id: "opic",
    ...words.periodic.opic,
    numeral: "L",
    clusters: ["opic-ratification"],
    source: guidelines("cluster L"),
  }),
  part({
    id: "other-instruments",
    ...words.periodic.otherInstruments,
    numeral: "M",
    clusters: ["other-ratification"],
    mustAnswer: false,
    source: guidelines("cluster M"),
  }),
  part({
    id: "regional-bodies",
    ...words.periodic.regionalBodies,
    numeral: "N",
    mustAnswer: false,
    source: guidelines("cluster N"),
  }),
  part({
    id: "implementation-and-reporting",
    ...words.periodic.reporting,
    provisions: ["12.2"],
    clusters: ["follow-up", "dissemination-of-observations", "next-report"],
    source: guidelines("implementation and reporting"),
  }),
  part({
    id: "statistical-annex",
    ...words.periodic.statistics,
    requiredTables: usualTables(words, periodicGuidelines),
    annex: true,
    source: guidelines("annex"),
  }),
];

/**
 * What a periodic report under the Convention says on the Protocol. That States which have made their initial report must include it was
 * read; the wording of the annex was not, and nothing here quotes it.
 */
export const periodicPart = (words: OutlineWords): Outline => ({
  id: "periodic-report-part",
  title: words.titles["periodic-report-part"],
  kind: "periodic-report-part",
  instrument: "CRC",
  symbol: "CRC/C/58/Rev.3",
  limits: limitsOf(words, "periodic-report"),
  sharesLimit: true,
  answersQuestions: false,
  answersRecommendations: true,
  source: { title: "CRC/C/58/Rev.3" },
  verified: true,
  sections: periodicSections(words),
});
