import { everyOffence, everyOne, everyResource } from "./askedItems.js";
import { benchmarkOf, committee, guidelines } from "./benchmarkOf.js";

/**
 * The comprehensive strategy.
 *
 * @source CRC/C/OPSC/TKM/CO/1, paras. 10-11
 */
export const strategy = benchmarkOf(
  {
    id: "strategy",
    label: "Comprehensive strategy with resources",
    cluster: "policy-strategy",
    provisions: ["9.1"],
    seeAlso: [guidelines("III.C")],
  },
  [
    {
      name: "adopted",
      kind: "structural",
      statement: "A strategy that covers the whole Protocol has been adopted.",
      ...committee("recommends", "para. 10", "para. 11"),
      measure: everyOffence,
    },
    {
      name: "consulted",
      kind: "process",
      statement: "Children, parents and civil society took part in making the strategy.",
      ...committee("recommends", "para. 11"),
      measure: everyOne({ children: "children", parents: "parents", "civil-society": "civil society" }),
    },
    {
      name: "resources",
      kind: "process",
      statement: "The strategy has the people, the technology and the money that it takes.",
      ...committee("recommends", "para. 11"),
      measure: everyResource,
    },
  ],
);
