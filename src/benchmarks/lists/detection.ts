import { everyOffence, everyOne } from "./askedItems.js";
import { benchmarkOf, committee, guidelines } from "./benchmarkOf.js";

/**
 * Detection and referral of child victims.
 *
 * @source CRC/C/OPSC/TKM/CO/1, paras. 35-36 and 39
 */
export const detection = benchmarkOf(
  {
    id: "detection",
    label: "Detection and referral of child victims",
    cluster: "victim-protection",
    provisions: ["9.3"],
    seeAlso: [guidelines("VIII.A"), guidelines("VIII.B")],
  },
  [
    {
      name: "all-offences",
      kind: "process",
      statement: "Protection reaches the child victims of every offence of the Protocol.",
      ...committee("recommends", "para. 35", "para. 36 (a)"),
      measure: everyOffence,
    },
    {
      name: "institutionalized",
      kind: "structural",
      statement: "Measures of protection have a lasting home in institutions.",
      ...committee("recommends", "para. 35"),
    },
    {
      name: "mechanisms",
      kind: "structural",
      statement: "Mechanisms and procedures find and identify child victims early.",
      ...committee("recommends", "para. 36 (a)"),
    },
    {
      name: "cooperation",
      kind: "structural",
      statement: "Law enforcement and the ministries concerned have an agreed way of working together on it.",
      ...committee("recommends", "para. 36 (a)"),
    },
    {
      name: "trained-staff",
      kind: "process",
      statement: "Those who identify victims are trained in rights, protection and interviewing.",
      ...committee("recommends", "para. 36 (a)"),
      measure: everyOne({
        "child-rights": "rights of the child",
        "child-protection": "child protection",
        interviewing: "interviewing",
      }),
    },
    {
      name: "referral",
      kind: "process",
      statement: "Child victims who are found can be referred to a body for the protection of children.",
      ...committee("recommends", "para. 39"),
    },
    {
      name: "prosecutors-instructed",
      kind: "structural",
      statement: "All prosecutors have clear instructions to take up cases of their own motion.",
      ...committee("recommends", "para. 36 (b)"),
    },
    {
      name: "child-complaints",
      kind: "structural",
      statement: "Children can find a way to complain, and can easily use it.",
      ...committee("recommends", "para. 36 (c)"),
    },
  ],
);
