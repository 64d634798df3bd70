import type { Cluster } from "../codes/clusters.js";
import type { Crosswalk } from "./crosswalk.js";
import type { CrosswalkRelation } from "./crosswalkRelations.js";

type Line = readonly [section: string | null, relation: CrosswalkRelation];

/** Of the guidelines of 2006 the headings of the first three sections were read; the others are known and were not read. */
const readIn2006: ReadonlySet<string | null> = new Set(["I", "II", "III"]);

/** Clusters for which no table was read: the line follows from what the section is about. */
const derived: ReadonlySet<Cluster> = new Set([
  "adoption",
  "other-ratification",
  "reservations",
  "general-principles",
  "opic-ratification",
  "follow-up",
  "dissemination-of-observations",
  "next-report",
  "civil-society",
  "other",
]);

const line = (
  scheme: "CRC/C/OPSC/2" | "CRC/C/156",
  opsc: Cluster,
  [section, relation]: Line,
  read: boolean,
): Crosswalk => ({
  scheme,
  version: scheme === "CRC/C/156" ? "2019" : "2006",
  opsc,
  code: section,
  relation,
  coversTrafficking: false,
  verified: read && !derived.has(opsc),
  source: { title: scheme, ...(section === null ? {} : { locator: section }) },
});

const cluster = (code: Cluster, in2006: readonly Line[], in2019: readonly Line[]): Crosswalk[] => [
  ...in2006.map((entry) => line("CRC/C/OPSC/2", code, entry, readIn2006.has(entry[0]))),
  ...in2019.map((entry) => line("CRC/C/156", code, entry, true)),
];

/** The clusters of the Committee's observations in the sections of its two sets of guidelines. */
export const clusterCrosswalks: readonly Crosswalk[] = [
  ...cluster("data-collection", [["II", "equal"]], [["III.B", "equal"]]),
  ...cluster("legislation", [["III", "narrower"]], [["III.A", "equal"]]),
  ...cluster("policy-strategy", [["III", "narrower"]], [["III.C", "equal"]]),
  ...cluster("coordination", [["III", "narrower"]], [["III.D", "narrower"]]),
  ...cluster("independent-monitoring", [["III", "narrower"]], [["III.D", "narrower"]]),
  ...cluster("dissemination", [["III", "narrower"]], [["III.F", "equal"]]),
  ...cluster("training", [["III", "narrower"]], [["III.G", "equal"]]),
  ...cluster("resources", [["III", "narrower"]], [["III.E", "equal"]]),
  ...cluster("civil-society", [["III", "narrower"]], [["III", "narrower"]]),
  ...cluster(
    "prevention",
    [["IV", "equal"]],
    [
      ["IV.A", "broader"],
      ["IV.B", "partial"],
      ["IV.C", "partial"],
    ],
  ),
  ...cluster("travel-tourism", [["IV", "narrower"]], [["IV.B", "equal"]]),
  ...cluster("online", [["IV", "narrower"]], [["IV.C", "equal"]]),
  ...cluster(
    "adoption",
    [
      ["IV", "partial"],
      ["V", "partial"],
    ],
    [["IV.A", "partial"]],
  ),
  ...cluster("criminal-law", [["V", "narrower"]], [["V", "equal"]]),
  ...cluster("impunity", [["V", "narrower"]], [["VI", "partial"]]),
  ...cluster(
    "legal-persons",
    [["V", "narrower"]],
    [
      ["V", "partial"],
      ["VI", "partial"],
    ],
  ),
  ...cluster("jurisdiction", [["V", "narrower"]], [["VII", "narrower"]]),
  ...cluster("extradition", [["V", "narrower"]], [["VII", "narrower"]]),
  ...cluster("mutual-legal-assistance", [["V", "narrower"]], [["X", "narrower"]]),
  ...cluster(
    "victim-protection",
    [["VI", "narrower"]],
    [
      ["VIII.A", "partial"],
      ["VIII.B", "partial"],
    ],
  ),
  ...cluster("justice-protection", [["VI", "narrower"]], [["VIII.C", "equal"]]),
  ...cluster("recovery-reintegration", [["VI", "narrower"]], [["IX", "equal"]]),
  ...cluster("helpline", [["VI", "narrower"]], [["VIII.B", "narrower"]]),
  ...cluster("cooperation", [["VII", "equal"]], [["X", "narrower"]]),
  ...cluster("opic-ratification", [["I", "partial"]], [[null, "none"]]),
  ...cluster("other-ratification", [["VIII", "partial"]], [[null, "none"]]),
  ...cluster("follow-up", [["I", "partial"]], [[null, "none"]]),
  ...cluster("dissemination-of-observations", [["I", "partial"]], [[null, "none"]]),
  ...cluster("next-report", [["I", "partial"]], [[null, "none"]]),
  ...cluster("reservations", [["I", "narrower"]], [[null, "none"]]),
  ...cluster("general-principles", [["I", "narrower"]], [[null, "none"]]),
  ...cluster("other", [[null, "none"]], [[null, "none"]]),
];
