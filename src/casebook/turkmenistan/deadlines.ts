import type { ReceivedReport, SetDeadline } from "../../recommendations/caseFile.js";
import { observationsAt } from "./sources.js";

/** Due dates that documents state; for the second report two documents disagree, and both stand here. */
export const deadlines: readonly SetDeadline[] = [
  {
    report: "initial-report",
    dueOn: "2007",
    setBy: "state",
    source: { title: "CRC/C/OPSC/TKM/1", locator: "cover" },
  },
  {
    report: "next-periodic-report",
    dueOn: "2018-01-28",
    setBy: "committee",
    source: observationsAt("para. 47"),
  },
  {
    report: "next-periodic-report",
    dueOn: "2020",
    setBy: "state",
    source: { title: "CRC/C/TKM/5-6", locator: "cover" },
  },
];

/** The two reports that came in. */
export const receivedReports: readonly ReceivedReport[] = [
  {
    report: "initial-report",
    receivedOn: "2012-01-26",
    source: { title: "CRC/C/OPSC/TKM/1", locator: "cover" },
  },
  {
    report: "next-periodic-report",
    receivedOn: "2020-10-16",
    source: { title: "CRC/C/TKM/5-6", locator: "cover" },
  },
];
