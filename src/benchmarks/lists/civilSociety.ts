import { everyOne } from "./askedItems.js";
import { benchmarkOf, committee, guidelines } from "./benchmarkOf.js";

/**
 * The part of civil society.
 *
 * @source CRC/C/OPSC/TKM/CO/1, paras. 22-23
 */
export const civilSociety = benchmarkOf(
  {
    id: "civil-society",
    label: "Involvement of civil society",
    cluster: "civil-society",
    provisions: [],
    seeAlso: [guidelines("III")],
  },
  [
    {
      name: "unrestricted",
      kind: "structural",
      statement: "Independent organizations, those for children included, work without restrictions.",
      ...committee("urges", "para. 22", "para. 23"),
    },
    {
      name: "involved",
      kind: "process",
      statement: "They have a part in laws, policies and programmes from the making to the evaluation.",
      ...committee("urges", "para. 23"),
      measure: everyOne({
        elaboration: "making",
        implementation: "carrying out",
        monitoring: "monitoring",
        evaluation: "evaluation",
      }),
    },
    {
      name: "services-supported",
      kind: "process",
      statement: "The State supports the services that they give to child victims.",
      ...committee("urges", "para. 23"),
    },
    {
      name: "consulted-on-report",
      kind: "process",
      statement: "They are properly consulted before the State reports to the Committee.",
      ...committee("urges", "para. 22"),
    },
  ],
);
