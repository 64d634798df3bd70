import type { OutlineWords } from "../messages/outlines/outlineWords.js";
import { limitsOf } from "./lengthLimits.js";
import type { Outline } from "./outline.js";
import { part } from "./part.js";
import { initialGuidelines, usualTables } from "./requiredTables.js";

const guidelines = (locator: string) => ({ title: "CRC/C/OPSC/2", locator }) as const;

/**
 * The initial report. That the guidelines have eight sections, and what the first three are called, was read; their contents are known and were
 * not read again, so that every section says `verified: false`.
 */
export const initialReport = (words: OutlineWords): Outline => ({
  id: "initial-report",
  title: words.titles["initial-report"],
  kind: "initial-report",
  instrument: "OPSC",
  symbol: "CRC/C/OPSC/2",
  limits: limitsOf(words, "initial-report"),
  sharesLimit: false,
  answersQuestions: false,
  answersRecommendations: false,
  source: { title: "CRC/C/OPSC/2" },
  verified: true,
  sections: [
    part({
      id: "process",
      ...words.initial.process,
      numeral: "I",
      provisions: ["12"],
      clusters: [
        "general-principles",
        "reservations",
        "opic-ratification",
        "follow-up",
        "dissemination-of-observations",
        "next-report",
        "other",
      ],
      source: guidelines("section I"),
    }),
    part({
      id: "data",
      ...words.initial.data,
      numeral: "II",
      clusters: ["data-collection"],
      requiredTables: usualTables(words, initialGuidelines),
      source: guidelines("section II"),
    }),
    part({
      id: "general-measures",
      ...words.initial.generalMeasures,
      numeral: "III",
      clusters: [
        "legislation",
        "policy-strategy",
        "coordination",
        "independent-monitoring",
        "dissemination",
        "training",
        "resources",
        "civil-society",
      ],
      source: guidelines("section III"),
    }),
    part({
      id: "prevention",
      ...words.initial.prevention,
      numeral: "IV",
      provisions: ["9.1", "9.2"],
      clusters: ["prevention", "travel-tourism", "online", "adoption"],
      source: guidelines("section IV"),
    }),
    part({
      id: "prohibition",
      ...words.initial.prohibition,
      numeral: "V",
      provisions: ["3", "4.2", "4.3", "5", "6", "7", "9.5"],
      clusters: [
        "criminal-law",
        "impunity",
        "legal-persons",
        "jurisdiction",
        "extradition",
        "mutual-legal-assistance",
        "adoption",
      ],
      source: guidelines("section V"),
    }),
    part({
      id: "protection",
      ...words.initial.protection,
      numeral: "VI",
      provisions: ["8", "9.3", "9.4"],
      clusters: ["victim-protection", "justice-protection", "recovery-reintegration", "helpline"],
      source: guidelines("section VI"),
    }),
    part({
      id: "cooperation",
      ...words.initial.cooperation,
      numeral: "VII",
      provisions: ["10"],
      clusters: ["cooperation"],
      source: guidelines("section VII"),
    }),
    part({
      id: "other-provisions",
      ...words.initial.otherProvisions,
      numeral: "VIII",
      provisions: ["11"],
      clusters: ["other-ratification"],
      mustAnswer: false,
      source: guidelines("section VIII"),
    }),
    part({
      id: "annex",
      ...words.initial.annex,
      annex: true,
      mustAnswer: false,
      source: guidelines("annex"),
    }),
  ],
});
