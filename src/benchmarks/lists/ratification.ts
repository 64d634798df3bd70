import { benchmarkOf, committee } from "./benchmarkOf.js";

/**
 * Ratification of the Protocol on a communications procedure.
 *
 * @source CRC/C/OPSC/TKM/CO/1, para. 44
 */
export const ratification = benchmarkOf(
  {
    id: "ratification",
    label: "Ratification of the Protocol on a communications procedure",
    cluster: "opic-ratification",
    provisions: [],
    seeAlso: [],
  },
  [
    {
      name: "communications-procedure",
      kind: "structural",
      statement: "The State is a party to the Protocol on a communications procedure.",
      ...committee("recommends", "para. 44"),
    },
  ],
);
