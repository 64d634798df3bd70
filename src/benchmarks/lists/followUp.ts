import { everyOne } from "./askedItems.js";
import { benchmarkOf, committee } from "./benchmarkOf.js";

/**
 * Passing the recommendations on to those who must act.
 *
 * @source CRC/C/OPSC/TKM/CO/1, para. 45
 */
export const followUp = benchmarkOf(
  {
    id: "follow-up",
    label: "Transmission of the recommendations",
    cluster: "follow-up",
    provisions: [],
    seeAlso: [],
  },
  [
    {
      name: "transmitted",
      kind: "process",
      statement: "The recommendations have gone to all who must act on them.",
      ...committee("recommends", "para. 45"),
      measure: everyOne({
        "head-of-state": "head of State",
        ministries: "ministries",
        parliament: "parliament",
        "constitutional-court": "constitutional court",
        "regional-authorities": "regional authorities",
        "local-authorities": "local authorities",
      }),
    },
  ],
);
