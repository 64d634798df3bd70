import type { TimelineEvent } from "../../recommendations/caseFile.js";
import { observationsAt, symbol } from "./sources.js";

/** The reporting cycle of Turkmenistan under the Protocol, 2005 to 2024, in the order of the dates. */
export const timeline: readonly TimelineEvent[] = [
  {
    on: "2005-03-28",
    kind: "accession",
    title: "Turkmenistan accedes to the Protocol",
    source: { title: "CRC/C/OPSC/TKM/1", locator: "para. 3" },
  },
  {
    on: "2005-04-28",
    kind: "entry-into-force",
    title: "The Protocol enters into force for Turkmenistan, one month after its accession",
    source: { title: "OPSC", locator: "art. 14 (2)" },
  },
  {
    on: "2007",
    kind: "report-due",
    title: "Initial report due, two years after entry into force",
    source: { title: "CRC/C/OPSC/TKM/1", locator: "cover" },
  },
  {
    on: "2012-01-26",
    kind: "report",
    title: "Initial report received",
    source: { title: "CRC/C/OPSC/TKM/1", locator: "cover" },
  },
  {
    on: "2013-10-25",
    kind: "other",
    title: "Initial report issued as a document of the United Nations",
    source: { title: "CRC/C/OPSC/TKM/1", locator: "cover" },
  },
  {
    on: "2014-07-16",
    kind: "list-of-issues",
    title: "List of issues on the initial report",
    source: { title: "CRC/C/OPSC/TKM/Q/1", locator: "cover" },
  },
  {
    on: "2014-10-15",
    kind: "other",
    title: "Day before which written replies of at most fifteen pages were asked for",
    source: { title: "CRC/C/OPSC/TKM/Q/1" },
  },
  {
    on: "2015-01-14",
    kind: "dialogue",
    title: "Dialogue with the Committee, 1939th meeting",
    source: observationsAt("para. 1"),
  },
  {
    on: "2015-01-30",
    kind: "concluding-observations",
    title: `Concluding observations ${symbol} adopted, 1983rd meeting`,
    source: observationsAt("para. 1"),
  },
  {
    on: "2018-01-28",
    kind: "report-due",
    title: "Next periodic report under the Convention due, as the Committee set it",
    source: observationsAt("para. 47"),
  },
  {
    on: "2020",
    kind: "report-due",
    title: "Same report due, as its own cover states it",
    source: { title: "CRC/C/TKM/5-6", locator: "cover" },
  },
  {
    on: "2020-10-16",
    kind: "report",
    title:
      "Combined fifth and sixth reports under the Convention received; they say that both Protocols are covered",
    source: { title: "CRC/C/TKM/5-6", locator: "cover" },
  },
  {
    on: "2024-09-13",
    kind: "concluding-observations",
    title: "Concluding observations CRC/C/TKM/CO/5-6 adopted",
    source: { title: "CRC/C/TKM/CO/5-6" },
  },
  {
    on: "2024-10-09",
    kind: "other",
    title: "Concluding observations CRC/C/TKM/CO/5-6 issued",
    source: { title: "CRC/C/TKM/CO/5-6" },
  },
];
