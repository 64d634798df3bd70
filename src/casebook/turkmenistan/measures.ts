import type { Measure } from "../../recommendations/measure.js";

/**
 * The five measures that Turkmenistan reported at the OSCE conference on child trafficking on 1 April 2025, linked only to
 * the recommendations on which they bear. All are framed as measures against trafficking.
 *
 * @source Statement of Turkmenistan at the OSCE conference on child trafficking, Vienna, 1 April 2025.
 */
export const measures: readonly Measure[] = [
  {
    id: "trafficking-law-coordinator",
    title: "Law on trafficking with a national coordinator",
    kind: "law",
    description:
      "The law on combating trafficking makes the Prosecutor General’s Office the coordinator of work against trafficking in the country; the statement gives no date or number of the law.",
    responsible: "Prosecutor General’s Office",
    recommendations: ["CRC/C/OPSC/TKM/CO/1#13"],
  },
  {
    id: "action-plan-2025-2029",
    title: "National action plan for 2025 to 2029",
    kind: "plan",
    description:
      "A new plan against trafficking that is said to provide for gender and for children, to train front-line staff and to improve the identification of victims.",
    plannedUntil: "2029",
    recommendations: ["CRC/C/OPSC/TKM/CO/1#11", "CRC/C/OPSC/TKM/CO/1#19", "CRC/C/OPSC/TKM/CO/1#36(a)"],
  },
  {
    id: "interdepartmental-commission",
    title: "Interdepartmental commission",
    kind: "institution",
    description:
      "A commission of several departments, set up to lead coordination in prevention, protection and prosecution of trafficking.",
    takenOn: "2024-05",
    recommendations: ["CRC/C/OPSC/TKM/CO/1#13"],
  },
  {
    id: "criminal-code-2023",
    title: "Criminal Code of 2023",
    kind: "law",
    description:
      "Reforms of the Criminal Code that are said to punish child trafficking in every form, among which the statement counts sale, exploitation and forced labour; no article is named.",
    takenOn: "2023",
    recommendations: ["CRC/C/OPSC/TKM/CO/1#9", "CRC/C/OPSC/TKM/CO/1#27(a)"],
  },
  {
    id: "partnerships",
    title: "Partnerships with NGOs and international organizations",
    kind: "cooperation",
    description:
      "Standing partnerships, with the OSCE, UNODC, IOM and UNICEF among others, for capacity, awareness campaigns and support to victims.",
    recommendations: [
      "CRC/C/OPSC/TKM/CO/1#17(a)",
      "CRC/C/OPSC/TKM/CO/1#19",
      "CRC/C/OPSC/TKM/CO/1#25(b)",
      "CRC/C/OPSC/TKM/CO/1#40(a)",
      "CRC/C/OPSC/TKM/CO/1#43",
    ],
  },
];
