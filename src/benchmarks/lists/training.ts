import { everyOffence, everyOne } from "./askedItems.js";
import { benchmarkOf, committee, guidelines, treaty } from "./benchmarkOf.js";

/**
 * Training of those who work with and for children.
 *
 * @source OPSC, art. 8 (4); CRC/C/OPSC/TKM/CO/1, paras. 18-19
 */
export const training = benchmarkOf(
  {
    id: "training",
    label: "Systematic and evaluated training",
    cluster: "training",
    provisions: ["8.4"],
    seeAlso: [guidelines("III.G")],
  },
  [
    {
      name: "staff-for-victims",
      kind: "process",
      statement: "Those who work with victims are trained for it, in law and in psychology above all.",
      ...treaty("8.4", "art. 8 (4)"),
      measure: everyOne({ legal: "law", psychological: "psychology" }),
    },
    {
      name: "all-offences",
      kind: "process",
      statement: "Training deals with every offence of the Protocol.",
      ...committee("recommends", "para. 18", "para. 19"),
      measure: everyOffence,
    },
    {
      name: "systematic",
      kind: "process",
      statement: "Training follows a system, so that nobody who needs it is left out.",
      ...committee("recommends", "para. 18"),
    },
    {
      name: "professions",
      kind: "process",
      statement: "Training reaches every professional group that works with or for children.",
      ...committee("recommends", "para. 18", "para. 19"),
      measure: everyOne({
        judges: "judges",
        prosecutors: "prosecutors",
        "law-enforcement": "law enforcement",
        education: "education",
        health: "health",
        "social-workers": "social workers",
      }),
    },
    {
      name: "participatory",
      kind: "process",
      statement: "Programmes join several disciplines, and communities help to develop them.",
      ...committee("recommends", "para. 19"),
    },
    {
      name: "resources",
      kind: "process",
      statement: "Training has the resources that it takes.",
      ...committee("recommends", "para. 19"),
    },
    {
      name: "evaluated",
      kind: "process",
      statement: "Every programme is evaluated for what it changes.",
      ...committee("recommends", "para. 19"),
    },
  ],
);
