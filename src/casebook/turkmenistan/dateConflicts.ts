import type { DateConflict } from "../dateConflict.js";
import { observationsAt } from "./sources.js";

/** Events of the cycle for which documents give two dates; due dates of reports stand in the case file itself. */
export const turkmenistanDateConflicts: readonly DateConflict[] = [
  {
    id: "entry-into-force",
    about: "Entry into force of the Protocol for Turkmenistan",
    dates: [
      { on: "2005-04-28", source: { title: "OPSC", locator: "art. 14 (2)" } },
      { on: "2005-04-29", source: { title: "CRC/C/TKM/CO/1" } },
    ],
    note: "One month after the accession of 28 March 2005 is 28 April; the observations of 2006 print the day after.",
  },
  {
    id: "convention-observations-2015",
    about: "Adoption of CRC/C/TKM/CO/2-4",
    dates: [
      { on: "2015-01-30", source: observationsAt("para. 1") },
      { on: "2015-01-19", source: observationsAt("para. 3") },
    ],
    note: "The session's observations were adopted on its last day, 30 January; paragraph 3 prints 19 January for these.",
  },
];
