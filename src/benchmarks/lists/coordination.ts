import { everyOne, everyResource } from "./askedItems.js";
import { benchmarkOf, committee, guidelines } from "./benchmarkOf.js";

/**
 * The coordinating body.
 *
 * @source CRC/C/OPSC/TKM/CO/1, paras. 12-13
 */
export const coordination = benchmarkOf(
  {
    id: "coordination",
    label: "Coordinating body",
    cluster: "coordination",
    provisions: [],
    seeAlso: [guidelines("III.D")],
  },
  [
    {
      name: "body",
      kind: "structural",
      statement: "One specific body is in charge of coordinating the implementation of the Protocol.",
      ...committee("urges", "para. 12", "para. 13"),
    },
    {
      name: "authority",
      kind: "structural",
      statement: "The body stands high enough, and has authority enough, to be heeded.",
      ...committee("urges", "para. 13"),
    },
    {
      name: "mandate",
      kind: "structural",
      statement: "Its mandate is strong and takes in all activities under the Protocol.",
      ...committee("urges", "para. 13"),
    },
    {
      name: "levels",
      kind: "structural",
      statement: "It coordinates between sectors and at the national, the regional and the local level.",
      ...committee("urges", "para. 13"),
      measure: everyOne({
        "cross-sectoral": "between sectors",
        national: "national level",
        regional: "regional level",
        local: "local level",
      }),
    },
    {
      name: "resources",
      kind: "process",
      statement: "It has the people, the technology and the money to work well.",
      ...committee("urges", "para. 13"),
      measure: everyResource,
    },
  ],
);
