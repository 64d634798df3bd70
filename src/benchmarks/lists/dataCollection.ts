import { everyOffence, everyOne } from "./askedItems.js";
import { benchmarkOf, committee, guidelines } from "./benchmarkOf.js";

/**
 * The data-collection system.
 *
 * @source CRC/C/OPSC/TKM/CO/1, paras. 6-7
 */
export const dataCollection = benchmarkOf(
  {
    id: "data-collection",
    label: "Data-collection system",
    cluster: "data-collection",
    provisions: [],
    seeAlso: [guidelines("III.B")],
  },
  [
    {
      name: "comprehensive-system",
      kind: "structural",
      statement: "There is one data-collection system that reaches every offence of the Protocol.",
      ...committee("urges", "para. 6", "para. 7"),
      measure: everyOffence,
    },
    {
      name: "disaggregation",
      kind: "process",
      statement: "The data are broken down by sex, age, origin, place and socio-economic status.",
      ...committee("urges", "para. 6", "para. 7"),
      measure: everyOne({
        sex: "sex",
        age: "age",
        "national-origin": "national origin",
        "ethnic-origin": "ethnic origin",
        "geographical-location": "geographical location",
        "socioeconomic-status": "socio-economic status",
      }),
    },
    {
      name: "recording",
      kind: "process",
      statement: "The system records each case under the Protocol.",
      ...committee("urges", "para. 6", "para. 7"),
    },
    {
      name: "referral",
      kind: "process",
      statement: "The system shows to whom each case was referred.",
      ...committee("urges", "para. 6", "para. 7"),
    },
    {
      name: "follow-up",
      kind: "process",
      statement: "The system follows each case until it is closed.",
      ...committee("urges", "para. 6", "para. 7"),
    },
    {
      name: "shared-among-ministries",
      kind: "process",
      statement: "The ministries concerned share data and indicators with one another.",
      ...committee("urges", "para. 7"),
    },
    {
      name: "used-for-policy",
      kind: "process",
      statement:
        "Policies, programmes and projects are made, monitored and evaluated on the basis of the data.",
      ...committee("urges", "para. 7"),
      measure: everyOne({
        formulation: "making of policies",
        monitoring: "monitoring",
        evaluation: "evaluation",
      }),
    },
  ],
);
