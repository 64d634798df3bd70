import type { OutlineWords } from "../messages/outlines/outlineWords.js";
import type { Source } from "../../sources/source.js";
import type { OutlineSection } from "./outlineSection.js";
import { part } from "./part.js";

const headings = (locator: string): { readonly source: Source; readonly verified: true } => ({
  source: { title: "CRC/C/OPSC/TKM/CO/1", locator },
  verified: true,
});

/**
 * The subjects of the Protocol in the order of the Committee's observations, for reports that follow them. The headings and their articles were
 * read; what is asked under each is in our own words after the recommendations there.
 */
export const subjects = (words: OutlineWords): readonly OutlineSection[] => [
  part({
    id: "data",
    ...words.subjects.data,
    clusters: ["data-collection"],
    ...headings("part III"),
  }),
  part({
    id: "general-measures",
    ...words.subjects.generalMeasures,
    clusters: [
      "legislation",
      "policy-strategy",
      "coordination",
      "independent-monitoring",
      "dissemination",
      "training",
      "resources",
      "civil-society",
      "general-principles",
      "reservations",
      "other",
    ],
    ...headings("part IV"),
  }),
  part({
    id: "prevention",
    ...words.subjects.prevention,
    provisions: ["9.1", "9.2"],
    clusters: ["prevention", "travel-tourism", "online", "adoption"],
    ...headings("part V"),
  }),
  part({
    id: "prohibition",
    ...words.subjects.prohibition,
    provisions: ["3", "4.2", "4.3", "5", "6", "7"],
    clusters: [
      "criminal-law",
      "impunity",
      "legal-persons",
      "jurisdiction",
      "extradition",
      "mutual-legal-assistance",
      "adoption",
    ],
    ...headings("part VI"),
  }),
  part({
    id: "protection",
    ...words.subjects.protection,
    provisions: ["8", "9.3", "9.4"],
    clusters: ["victim-protection", "justice-protection", "recovery-reintegration", "helpline"],
    ...headings("part VII"),
  }),
  part({
    id: "cooperation",
    ...words.subjects.cooperation,
    provisions: ["10"],
    clusters: ["cooperation"],
    ...headings("part VIII"),
  }),
];
