import { benchmarkOf, committee, guidelines } from "./benchmarkOf.js";

/**
 * Independent monitoring.
 *
 * @source CRC/C/OPSC/TKM/CO/1, paras. 14-15
 */
export const independentMonitoring = benchmarkOf(
  {
    id: "independent-monitoring",
    label: "Independent monitoring",
    cluster: "independent-monitoring",
    provisions: [],
    seeAlso: [guidelines("III.D")],
  },
  [
    {
      name: "institution",
      kind: "structural",
      statement: "An independent national institution monitors how the Protocol is carried out.",
      ...committee("urges", "para. 14", "para. 15"),
    },
    {
      name: "receives-complaints",
      kind: "structural",
      statement: "The institution may receive complaints that children bring themselves.",
      ...committee("urges", "para. 14", "para. 15"),
    },
    {
      name: "investigates-complaints",
      kind: "structural",
      statement: "The institution may investigate those complaints.",
      ...committee("urges", "para. 14", "para. 15"),
    },
  ],
);
