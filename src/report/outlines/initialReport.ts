import { limitsOf } from "./lengthLimits.js";
import type { Outline } from "./outline.js";
import { part } from "./part.js";
import { initialGuidelines, usualTables } from "./requiredTables.js";

const guidelines = (locator: string) => ({ title: "CRC/C/OPSC/2", locator }) as const;

/**
 * The initial report. That the guidelines have eight sections, and what the first three are called, was read; their contents are known and were
 * not read again, so that every section says `verified: false`.
 */
export const initialReport: Outline = {
  id: "initial-report",
  title: "Initial report under the Optional Protocol",
  kind: "initial-report",
  instrument: "OPSC",
  symbol: "CRC/C/OPSC/2",
  limits: limitsOf("initial-report"),
  sharesLimit: false,
  answersQuestions: false,
  answersRecommendations: false,
  source: { title: "CRC/C/OPSC/2" },
  verified: true,
  sections: [
    part({
      id: "process",
      numeral: "I",
      heading: "Making of the report and standing of the Protocol",
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
      asks: [
        "Say how the report was made and who was consulted, children and civil society among them.",
        "Say what standing the Protocol has in national law, to which territories it applies, and which reservations there are.",
        "Say how the general principles of the Convention and its related articles guided the work.",
        "Say what was achieved, and what stood in the way.",
      ],
      source: guidelines("section I"),
    }),
    part({
      id: "data",
      numeral: "II",
      heading: "Data",
      clusters: ["data-collection"],
      asks: [
        "Give data on each offence, with sale split by its purpose, and say how they were gathered and what they leave out.",
        "Say how numbers developed over time.",
      ],
      requiredTables: usualTables(initialGuidelines),
      source: guidelines("section II"),
    }),
    part({
      id: "general-measures",
      numeral: "III",
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
      ],
      asks: [
        "List the laws and regulations in force and the court decisions that matter.",
        "Name the department that leads and say how it works with regions, civil society, business and the media.",
        "Say how the Protocol is made known and who is trained.",
        "Say how data are collected, what the budget is, and which strategy or plan sets goals.",
        "Say what part the ombudsperson or a like institution has.",
      ],
      source: guidelines("section III"),
    }),
    part({
      id: "prevention",
      numeral: "IV",
      heading: "Prevention",
      provisions: ["9.1", "9.2"],
      clusters: ["prevention", "travel-tourism", "online", "adoption"],
      asks: [
        "Say which groups of children are at risk, how they are found, and which programmes reach them.",
        "Say how programmes and campaigns are evaluated and how children took part in them.",
        "Say which sectors are addressed, such as tourism and transport.",
      ],
      source: guidelines("section IV"),
    }),
    part({
      id: "prohibition",
      numeral: "V",
      heading: "Prohibition and related matters",
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
      asks: [
        "Give for each offence its elements, lowest and highest penalty, defences, aggravation and limitation period.",
        "Say how attempt and complicity, legal persons, intermediaries in adoption and advertising are dealt with.",
        "Say on which grounds there is jurisdiction and when extradition is granted.",
        "Say how States assist each other, and how goods and proceeds are seized and premises closed.",
      ],
      source: guidelines("section V"),
    }),
    part({
      id: "protection",
      numeral: "VI",
      heading: "Protection of child victims",
      provisions: ["8", "9.3", "9.4"],
      clusters: ["victim-protection", "justice-protection", "recovery-reintegration", "helpline"],
      asks: [
        "Say how the best interests of the child count in proceedings, and what is done where the age is not certain.",
        "Say how those who help children are kept safe, and how this goes together with a fair trial.",
        "Say which support towards recovery there is, for children of other nationalities too.",
        "Say how children obtain compensation.",
      ],
      source: guidelines("section VI"),
    }),
    part({
      id: "cooperation",
      numeral: "VII",
      heading: "International assistance and cooperation",
      provisions: ["10"],
      clusters: ["cooperation"],
      asks: [
        "Say how States work together on prevention, detection and prosecution, and on assistance to victims.",
        "Say what is done about root causes, and which aid is given or received.",
      ],
      source: guidelines("section VII"),
    }),
    part({
      id: "other-provisions",
      numeral: "VIII",
      heading: "Other provisions of law",
      provisions: ["11"],
      clusters: ["other-ratification"],
      asks: ["Name rules of national or international law that do more for children, and related treaties."],
      mustAnswer: false,
      source: guidelines("section VIII"),
    }),
    part({
      id: "annex",
      heading: "Annex",
      asks: ["Add texts of law, tables and studies that carry what the sections say."],
      annex: true,
      mustAnswer: false,
      source: guidelines("annex"),
    }),
  ],
};
