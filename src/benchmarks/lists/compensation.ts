import { everyOne } from "./askedItems.js";
import { benchmarkOf, committee, guidelines, treaty } from "./benchmarkOf.js";

/**
 * Compensation of child victims.
 *
 * @source OPSC, art. 9 (4); CRC/C/OPSC/TKM/CO/1, para. 40 (b)
 */
export const compensation = benchmarkOf(
  {
    id: "compensation",
    label: "Compensation for every child victim",
    cluster: "recovery-reintegration",
    provisions: ["9.4"],
    seeAlso: [guidelines("IX")],
  },
  [
    {
      name: "procedures",
      kind: "structural",
      statement:
        "All child victims have a procedure, free of discrimination, to claim from those who are liable.",
      ...treaty("9.4", "art. 9 (4)", "para. 40 (b)"),
    },
    {
      name: "non-nationals",
      kind: "structural",
      statement: "The procedure is open to children who are neither nationals nor residents.",
      ...committee("recommends", "para. 40 (b)"),
      measure: everyOne({ "non-nationals": "non-nationals", "non-residents": "non-residents" }),
    },
    {
      name: "fund",
      kind: "structural",
      statement: "A fund pays where the perpetrator does not.",
      ...committee("recommends", "para. 40 (b)"),
    },
  ],
);
