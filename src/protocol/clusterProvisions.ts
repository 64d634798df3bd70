import type { Cluster } from "../codes/clusters.js";
import type { Source } from "../sources/source.js";

/**
 * The provisions that a cluster of the Committee's observations is about.
 *
 * @example
 * import { clusterProvisions, type ClusterProvisions } from "opsc/protocol";
 * const found: ClusterProvisions | undefined = clusterProvisions.find(({ cluster }) => cluster === "legal-persons");
 * found?.provisions; //=> ["3.4"]
 */
export interface ClusterProvisions {
  /** The cluster. */
  readonly cluster: Cluster;
  /** Provisions or articles of the Protocol. */
  readonly provisions: readonly string[];
  /** Where the correspondence comes from. */
  readonly source: Source;
  /** Whether that source was read for this entry. */
  readonly verified: boolean;
}

/** Headings of CRC/C/OPSC/TKM/CO/1 that print their articles were read; the rest follows the reporting guidelines from memory. */
const printed = (locator: string) =>
  ({ source: { title: "CRC/C/OPSC/TKM/CO/1", locator }, verified: true }) as const;
const guidelines = (locator: string) =>
  ({ source: { title: "CRC/C/OPSC/2", locator }, verified: false }) as const;

/** Which provisions each cluster is about; clusters on institutions in general have none. */
export const clusterProvisions: readonly ClusterProvisions[] = [
  { cluster: "legislation", provisions: ["1", "2", "3"], ...printed("para. 8") },
  { cluster: "policy-strategy", provisions: ["9.1"], ...guidelines("III") },
  { cluster: "dissemination", provisions: ["9.2"], ...guidelines("III") },
  { cluster: "training", provisions: ["8.4"], ...guidelines("III") },
  { cluster: "civil-society", provisions: ["10.1"], ...guidelines("III") },
  { cluster: "prevention", provisions: ["9.1", "9.2"], ...printed("heading of part V") },
  { cluster: "adoption", provisions: ["3.1.a.ii", "3.5"], ...guidelines("V") },
  { cluster: "criminal-law", provisions: ["1", "2", "3", "9.5"], ...guidelines("V") },
  { cluster: "impunity", provisions: ["3.3"], ...guidelines("V") },
  { cluster: "legal-persons", provisions: ["3.4"], ...guidelines("V") },
  { cluster: "jurisdiction", provisions: ["4"], ...guidelines("V") },
  { cluster: "extradition", provisions: ["5"], ...guidelines("V") },
  { cluster: "mutual-legal-assistance", provisions: ["6", "7"], ...guidelines("V") },
  { cluster: "victim-protection", provisions: ["8.1", "8.2", "9.3"], ...guidelines("VI") },
  { cluster: "justice-protection", provisions: ["8"], ...printed("para. 38") },
  { cluster: "recovery-reintegration", provisions: ["9.3", "9.4"], ...guidelines("VI") },
  { cluster: "helpline", provisions: ["9.3"], ...guidelines("VI") },
  { cluster: "cooperation", provisions: ["10"], ...printed("heading of part VIII") },
  { cluster: "next-report", provisions: ["12"], ...printed("para. 47") },
];
