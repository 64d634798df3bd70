import { benchmarkOf, committee, guidelines, treaty } from "./benchmarkOf.js";

/**
 * Targeted prevention.
 *
 * @source OPSC, art. 9 (1); CRC/C/OPSC/TKM/CO/1, paras. 24-25
 */
export const prevention = benchmarkOf(
  {
    id: "prevention",
    label: "Targeted prevention",
    cluster: "prevention",
    provisions: ["9.1", "9.2"],
    seeAlso: [guidelines("IV.A"), guidelines("IV.C")],
  },
  [
    {
      name: "measures",
      kind: "structural",
      statement: "Laws, administrative measures, social policies and programmes prevent the offences.",
      ...treaty("9.1", "art. 9 (1)", "para. 24"),
    },
    {
      name: "vulnerable-children",
      kind: "process",
      statement:
        "Children who are especially vulnerable to the offences are identified and given particular attention.",
      ...treaty("9.1", "art. 9 (1)", "para. 24"),
    },
    {
      name: "research",
      kind: "process",
      statement:
        "Research shows how far exploitation goes, what its root causes are and which children are at risk.",
      ...committee("encourages", "para. 24", "para. 25 (a)"),
    },
    {
      name: "targeted",
      kind: "process",
      statement: "Measures of prevention are aimed at each form of exploitation.",
      ...committee("encourages", "para. 24", "para. 25 (b)"),
    },
    {
      name: "online",
      kind: "process",
      statement: "Prevention takes in exploitation online.",
      ...committee("encourages", "para. 25 (b)"),
    },
    {
      name: "campaigns-with-partners",
      kind: "process",
      statement: "Campaigns on the whole Protocol are run together with international organizations.",
      ...committee("encourages", "para. 25 (b)"),
    },
    {
      name: "social-programmes",
      kind: "process",
      statement: "Programmes of development and against poverty set money aside to prevent exploitation.",
      ...committee("encourages", "para. 25 (c)"),
    },
  ],
);
