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
export const subjects: readonly OutlineSection[] = [
  part({
    id: "data",
    heading: "Data",
    clusters: ["data-collection"],
    asks: ["Say how data on every offence of the Protocol are collected, broken down and used."],
    ...headings("part III"),
  }),
  part({
    id: "general-measures",
    heading: "General measures of implementation",
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
    asks: [
      "Say what has changed in the law, and whether sale is defined by itself and not through trafficking.",
      "Say which strategy, which coordinating body and which independent institution cover the whole Protocol.",
      "Say what was done to make the Protocol known and to train the professions.",
      "Say what means were set aside and how civil society took part.",
    ],
    ...headings("part IV"),
  }),
  part({
    id: "prevention",
    heading: "Prevention",
    provisions: ["9.1", "9.2"],
    clusters: ["prevention", "travel-tourism", "online", "adoption"],
    asks: [
      "Say which children are at risk, how that is known, and what is done for them.",
      "Say what is done against the offences online and in travel and tourism.",
    ],
    ...headings("part V"),
  }),
  part({
    id: "prohibition",
    heading: "Prohibition and related matters",
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
    asks: [
      "Say which article of which law punishes each act of article 3, and with what.",
      "Say how cases were investigated, prosecuted and punished.",
      "Say how legal persons are liable, how far jurisdiction reaches, and when extradition is granted.",
    ],
    ...headings("part VI"),
  }),
  part({
    id: "protection",
    heading: "Protection of child victims",
    provisions: ["8", "9.3", "9.4"],
    clusters: ["victim-protection", "justice-protection", "recovery-reintegration", "helpline"],
    asks: [
      "Say how child victims are identified and how they are protected in proceedings.",
      "Say what they receive towards recovery, reintegration and compensation, and where they can call for help.",
    ],
    ...headings("part VII"),
  }),
  part({
    id: "cooperation",
    heading: "International assistance and cooperation",
    provisions: ["10"],
    clusters: ["cooperation"],
    asks: ["Say which agreements and which joint work with other States bear on the offences."],
    ...headings("part VIII"),
  }),
];
