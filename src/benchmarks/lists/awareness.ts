import { everyOffence, everyOne } from "./askedItems.js";
import { benchmarkOf, committee, guidelines, treaty } from "./benchmarkOf.js";

/**
 * Awareness-raising.
 *
 * @source OPSC, art. 9 (2); CRC/C/OPSC/TKM/CO/1, paras. 16-17
 */
export const awareness = benchmarkOf(
  {
    id: "awareness",
    label: "Awareness-raising",
    cluster: "dissemination",
    provisions: ["9.2"],
    seeAlso: [guidelines("III.F")],
  },
  [
    {
      name: "programmes",
      kind: "process",
      statement:
        "Information, education and campaigns deal with the harm of each offence and with its prevention.",
      ...treaty("9.2", "art. 9 (2)", "para. 16", "para. 17 (a)"),
      measure: everyOffence,
    },
    {
      name: "regular",
      kind: "process",
      statement: "Such activities recur on a regular basis.",
      ...committee("recommends", "para. 16"),
    },
    {
      name: "participation",
      kind: "process",
      statement: "The community, children and child victims take part in them.",
      ...treaty("9.2", "art. 9 (2)", "para. 17 (a)"),
      measure: everyOne({
        community: "the community",
        children: "children",
        "child-victims": "child victims",
      }),
    },
    {
      name: "professions",
      kind: "process",
      statement: "The Protocol has been made known to all the professions concerned.",
      ...committee("recommends", "para. 17 (b)"),
      measure: everyOne({
        police: "police",
        judges: "judges",
        prosecutors: "prosecutors",
        media: "media",
        "social-workers": "social workers",
      }),
    },
  ],
);
