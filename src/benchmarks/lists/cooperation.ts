import { benchmarkOf, committee, guidelines, treaty } from "./benchmarkOf.js";

/**
 * International cooperation.
 *
 * @source OPSC, art. 10; CRC/C/OPSC/TKM/CO/1, para. 43
 */
export const cooperation = benchmarkOf(
  {
    id: "cooperation",
    label: "Cooperation agreements",
    cluster: "cooperation",
    provisions: ["10.1"],
    seeAlso: [guidelines("X")],
  },
  [
    {
      name: "arrangements",
      kind: "structural",
      statement:
        "Multilateral, regional and bilateral arrangements cover the offences, from prevention to punishment.",
      ...treaty("10.1", "art. 10 (1)", "para. 43"),
    },
    {
      name: "neighbours",
      kind: "structural",
      statement: "There are such arrangements with neighbouring States.",
      ...committee("encourages", "para. 43"),
    },
    {
      name: "carried-out-together",
      kind: "process",
      statement: "Procedures and mechanisms see to it that the arrangements are carried out in concert.",
      ...committee("encourages", "para. 43"),
    },
    {
      name: "organizations",
      kind: "process",
      statement: "Authorities work with organizations, non-governmental and international ones.",
      ...treaty("10.1", "art. 10 (1)"),
    },
    {
      name: "recovery",
      kind: "process",
      statement: "States help one another with recovery, reintegration and return of child victims.",
      ...treaty("10.2", "art. 10 (2)"),
    },
    {
      name: "root-causes",
      kind: "process",
      statement: "States work together on poverty and on what else makes children vulnerable.",
      ...treaty("10.3", "art. 10 (3)"),
    },
  ],
);
