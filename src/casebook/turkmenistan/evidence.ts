import type { Evidence } from "../../evidence/evidence.js";
import { statementAt } from "./sources.js";

/**
 * What the State's statement of 1 April 2025 asserts, one piece for each of its five measures, all at level 1.
 * The subject is trafficking throughout: where the statement names sale, it names it as a form of trafficking, which is not
 * the act of article 2 (a). One link alone is direct: the statement speaks of the Criminal Code, which that recommendation is about.
 *
 * @source Statement of Turkmenistan at the OSCE conference on child trafficking, Vienna, 1 April 2025.
 */
export const evidence: readonly Evidence[] = [
  {
    id: "osce-2025-coordinator",
    level: 1,
    subjects: ["trafficking"],
    asserts:
      "The law on trafficking makes the Prosecutor General’s Office national coordinator against trafficking.",
    source: statementAt("list of measures, first"),
    recordedOn: "2025-04-01",
    measure: "trafficking-law-coordinator",
    links: [
      {
        recommendation: "CRC/C/OPSC/TKM/CO/1#13",
        directness: "indirect",
        note: "It coordinates work on trafficking; the recommendation asks for a body for the whole Protocol.",
      },
    ],
  },
  {
    id: "osce-2025-plan",
    level: 1,
    subjects: ["trafficking"],
    asserts:
      "A national plan against trafficking for 2025 to 2029 is adopted, with parts on children, training and the identification of victims.",
    source: statementAt("list of measures, second"),
    recordedOn: "2025-04-01",
    assertedFor: { from: "2025", to: "2029" },
    measure: "action-plan-2025-2029",
    links: [
      {
        recommendation: "CRC/C/OPSC/TKM/CO/1#11",
        directness: "indirect",
        note: "It is a plan on trafficking; the recommendation asks for a strategy on the whole Protocol.",
      },
      {
        recommendation: "CRC/C/OPSC/TKM/CO/1#19",
        directness: "indirect",
        note: "Its training is for front-line staff on trafficking; evaluation and the Protocol's other subjects are not named.",
      },
      {
        recommendation: "CRC/C/OPSC/TKM/CO/1#36(a)",
        directness: "indirect",
        note: "It is to improve the identification of victims of trafficking, not of every offence of the Protocol.",
      },
    ],
  },
  {
    id: "osce-2025-commission",
    level: 1,
    subjects: ["trafficking"],
    asserts:
      "An interdepartmental commission was created in May 2024 to lead and coordinate action on trafficking.",
    source: statementAt("list of measures, third"),
    recordedOn: "2025-04-01",
    assertedFor: { from: "2024-05" },
    measure: "interdepartmental-commission",
    links: [
      {
        recommendation: "CRC/C/OPSC/TKM/CO/1#13",
        directness: "indirect",
        note: "Its task is trafficking; nothing is said of the Protocol, of its means or of levels below the centre.",
      },
    ],
  },
  {
    id: "osce-2025-criminal-code",
    level: 1,
    subjects: ["trafficking"],
    asserts:
      "The Criminal Code of 2023 punishes every form of child trafficking, and sale, exploitation and forced labour are counted among its forms.",
    source: statementAt("list of measures, fourth"),
    recordedOn: "2025-04-01",
    assertedFor: { from: "2023" },
    measure: "criminal-code-2023",
    links: [
      {
        recommendation: "CRC/C/OPSC/TKM/CO/1#9",
        directness: "indirect",
        note: "It puts sale under trafficking; the recommendation asks for a definition of sale that stands apart from it.",
      },
      {
        recommendation: "CRC/C/OPSC/TKM/CO/1#27(a)",
        directness: "direct",
        note: "It names sale and forced labour side by side and not sale for forced labour, the gap of paragraph 26 (a); it is silent on possession, adoption and the Internet, paragraphs 26 (b)-(d).",
      },
    ],
  },
  {
    id: "osce-2025-partnerships",
    level: 1,
    subjects: ["trafficking"],
    asserts:
      "Partnerships with NGOs and international organizations for capacity, awareness campaigns and victim support continue.",
    source: statementAt("list of measures, fifth"),
    recordedOn: "2025-04-01",
    measure: "partnerships",
    links: [
      {
        recommendation: "CRC/C/OPSC/TKM/CO/1#17(a)",
        directness: "indirect",
        note: "Campaigns are named, on trafficking; a part of children or child victims in them is not.",
      },
      {
        recommendation: "CRC/C/OPSC/TKM/CO/1#19",
        directness: "indirect",
        note: "Capacity is named, on trafficking; neither the professions reached nor an evaluation is.",
      },
      {
        recommendation: "CRC/C/OPSC/TKM/CO/1#25(b)",
        directness: "indirect",
        note: "Campaigns with such organizations are what is asked, but on the whole Protocol; these are on trafficking.",
      },
      {
        recommendation: "CRC/C/OPSC/TKM/CO/1#40(a)",
        directness: "indirect",
        note: "Support goes to victims of trafficking; the recommendation covers child victims of every offence.",
      },
      {
        recommendation: "CRC/C/OPSC/TKM/CO/1#43",
        directness: "indirect",
        note: "Multilateral partners are named, on trafficking; agreements with neighbouring States are not.",
      },
    ],
  },
];
