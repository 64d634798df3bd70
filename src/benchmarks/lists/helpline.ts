import { everyOffence, everyOne } from "./askedItems.js";
import { benchmarkOf, committee, guidelines } from "./benchmarkOf.js";

/**
 * The helpline.
 *
 * @source CRC/C/OPSC/TKM/CO/1, paras. 41-42
 */
export const helpline = benchmarkOf(
  {
    id: "helpline",
    label: "Helpline",
    cluster: "helpline",
    provisions: ["9.3"],
    seeAlso: [guidelines("VIII.B")],
  },
  [
    {
      name: "established",
      kind: "structural",
      statement: "There is a national helpline that children can call.",
      ...committee("recommends", "para. 42"),
    },
    {
      name: "all-offences",
      kind: "structural",
      statement: "It deals with every offence of the Protocol.",
      ...committee("recommends", "para. 41", "para. 42"),
      measure: everyOffence,
    },
    {
      name: "whole-country",
      kind: "process",
      statement: "It can be reached from all of the country.",
      ...committee("recommends", "para. 42"),
      measure: { kind: "share", unit: "regions" },
    },
    {
      name: "around-the-clock",
      kind: "process",
      statement: "It is answered at every hour of the day.",
      ...committee("recommends", "para. 42"),
      measure: { kind: "number", unit: "hours a day", least: 24, most: 24, partlyBelow: true },
    },
    {
      name: "short-number",
      kind: "structural",
      statement: "Its number has three or four digits and is easy to keep in mind.",
      ...committee("recommends", "para. 42"),
      measure: { kind: "number", unit: "digits", least: 3, most: 4, partlyBelow: false },
    },
    {
      name: "resources",
      kind: "process",
      statement: "It has enough money and technology.",
      ...committee("recommends", "para. 42"),
      measure: everyOne({ financial: "money", technical: "technology" }),
    },
    {
      name: "trained-staff",
      kind: "process",
      statement: "Its staff are trained to answer children.",
      ...committee("recommends", "para. 42"),
    },
    {
      name: "calls-analysed",
      kind: "process",
      statement: "Calls are analysed, and what they show is acted upon.",
      ...committee("recommends", "para. 42"),
    },
  ],
);
