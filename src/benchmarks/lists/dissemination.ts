import { everyOne } from "./askedItems.js";
import { benchmarkOf, committee } from "./benchmarkOf.js";

/**
 * Publication of report, replies and observations.
 *
 * @source CRC/C/OPSC/TKM/CO/1, para. 46
 */
export const dissemination = benchmarkOf(
  {
    id: "dissemination",
    label: "Dissemination of report and observations",
    cluster: "dissemination-of-observations",
    provisions: [],
    seeAlso: [],
  },
  [
    {
      name: "published",
      kind: "process",
      statement: "The report, the written replies and the observations are public.",
      ...committee("recommends", "para. 46"),
      measure: everyOne({
        report: "report",
        replies: "written replies",
        observations: "concluding observations",
      }),
    },
    {
      name: "channels",
      kind: "process",
      statement: "They are found on the Internet and by other ways too.",
      ...committee("recommends", "para. 46"),
      measure: everyOne({ internet: "Internet", other: "other ways" }),
    },
    {
      name: "audiences",
      kind: "process",
      statement: "They have reached the public, organizations, young people, the professions and children.",
      ...committee("recommends", "para. 46"),
      measure: everyOne({
        public: "the public",
        "civil-society": "civil society organizations",
        "youth-groups": "youth groups",
        "professional-groups": "professional groups",
        children: "children",
      }),
    },
  ],
);
