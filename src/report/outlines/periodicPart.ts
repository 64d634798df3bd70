import type { OutlineSection } from "./outlineSection.js";
import { limitsOf } from "./lengthLimits.js";
import type { Outline } from "./outline.js";
import { part } from "./part.js";
import { periodicGuidelines, usualTables } from "./requiredTables.js";
import { subjects } from "./subjects.js";

const guidelines = (locator: string) => ({ title: "CRC/C/58/Rev.3", locator }) as const;

/** What guidelines and lists of issues prior to reporting ask on the Protocol. The letters are known and were not read again. */
export const periodicSections: readonly OutlineSection[] = [
  part({
    id: "follow-up-on-protocol",
    numeral: "K",
    heading: "Follow-up to the earlier observations on the Protocol",
    asks: ["Say what was done about each recommendation since the last report, and what came of it."],
    source: guidelines("cluster K"),
    sections: subjects,
  }),
  part({
    id: "opic",
    numeral: "L",
    heading: "Protocol on a communications procedure",
    clusters: ["opic-ratification"],
    asks: ["Say whether the Protocol on a communications procedure was ratified, or what stands in the way."],
    source: guidelines("cluster L"),
  }),
  part({
    id: "other-instruments",
    numeral: "M",
    heading: "Other instruments",
    clusters: ["other-ratification"],
    asks: ["Say which other instruments that bear on the offences were ratified."],
    mustAnswer: false,
    source: guidelines("cluster M"),
  }),
  part({
    id: "regional-bodies",
    numeral: "N",
    heading: "Work with regional bodies",
    asks: ["Say how the State works with bodies of its region on the rights of the child."],
    mustAnswer: false,
    source: guidelines("cluster N"),
  }),
  part({
    id: "implementation-and-reporting",
    heading: "Implementation and reporting",
    provisions: ["12.2"],
    clusters: ["follow-up", "dissemination-of-observations", "next-report"],
    asks: [
      "Say to whom the observations were passed and how they were made known.",
      "Say which body follows up and when the next report is due.",
    ],
    source: guidelines("implementation and reporting"),
  }),
  part({
    id: "statistical-annex",
    heading: "Statistical annex",
    asks: ["Give data on the offences, the cases and the support, broken down."],
    requiredTables: usualTables(periodicGuidelines),
    annex: true,
    source: guidelines("annex"),
  }),
];

/**
 * What a periodic report under the Convention says on the Protocol. That States which have made their initial report must include it was
 * read; the wording of the annex was not, and nothing here quotes it.
 */
export const periodicPart: Outline = {
  id: "periodic-report-part",
  title: "Part on the Optional Protocol of a periodic report under the Convention",
  kind: "periodic-report-part",
  instrument: "CRC",
  symbol: "CRC/C/58/Rev.3",
  limits: limitsOf("periodic-report"),
  sharesLimit: true,
  answersQuestions: false,
  answersRecommendations: true,
  source: { title: "CRC/C/58/Rev.3" },
  verified: true,
  sections: periodicSections,
};
