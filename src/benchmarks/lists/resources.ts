import { everyOne, everyResource } from "./askedItems.js";
import { benchmarkOf, committee, guidelines } from "./benchmarkOf.js";

/**
 * The budget by purpose.
 *
 * @source CRC/C/OPSC/TKM/CO/1, paras. 20-21
 */
export const resources = benchmarkOf(
  {
    id: "resources",
    label: "Budget by purpose",
    cluster: "resources",
    provisions: [],
    seeAlso: [guidelines("III.E")],
  },
  [
    {
      name: "stated",
      kind: "structural",
      statement: "The State says how much it sets aside for the Protocol.",
      ...committee("urges", "para. 20"),
    },
    {
      name: "by-purpose",
      kind: "process",
      statement: "There is money for each purpose of the Protocol.",
      ...committee("urges", "para. 20", "para. 21"),
      measure: everyOne({
        "research-and-data": "research and data",
        prevention: "prevention",
        protection: "protection",
        "legal-assistance": "legal assistance",
        "recovery-and-reintegration": "recovery and reintegration",
        "investigation-and-prosecution": "investigation and prosecution",
      }),
    },
    {
      name: "kinds",
      kind: "process",
      statement: "People and technology are provided beside the money.",
      ...committee("urges", "para. 21"),
      measure: everyResource,
    },
  ],
);
