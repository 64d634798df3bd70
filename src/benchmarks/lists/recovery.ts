import { everyOffence, everyOne } from "./askedItems.js";
import { benchmarkOf, committee, guidelines, treaty } from "./benchmarkOf.js";

/**
 * Recovery and reintegration.
 *
 * @source OPSC, art. 9 (3); CRC/C/OPSC/TKM/CO/1, paras. 39-40
 */
export const recovery = benchmarkOf(
  {
    id: "recovery",
    label: "Recovery and reintegration",
    cluster: "recovery-reintegration",
    provisions: ["9.3"],
    seeAlso: [guidelines("IX")],
  },
  [
    {
      name: "all-offences",
      kind: "process",
      statement:
        "Assistance reaches the child victims of every offence of the Protocol, not of trafficking alone.",
      ...treaty("9.3", "art. 9 (3)", "para. 39", "para. 40 (a)"),
      measure: everyOffence,
    },
    {
      name: "services",
      kind: "process",
      statement: "Programmes offer counselling, shelter, legal aid and other rehabilitation.",
      ...committee("recommends", "para. 40 (a)"),
      measure: everyOne({
        counselling: "counselling",
        shelter: "shelter",
        "legal-assistance": "legal aid",
        rehabilitation: "other rehabilitation",
      }),
    },
    {
      name: "whole-country",
      kind: "process",
      statement: "Rehabilitation and safe return are on offer in every part of the country.",
      ...committee("recommends", "para. 40 (c)"),
      measure: { kind: "share", unit: "regions" },
    },
  ],
);
