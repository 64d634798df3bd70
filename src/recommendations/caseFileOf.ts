import type { ConcludingObservations } from "../documents/observations/concludingObservations.js";
import type { Issue } from "../issues/issue.js";
import type { Result } from "../issues/result.js";
import type { CaseFile } from "./caseFile.js";
import { recommendationsOf } from "./recommendationsOf.js";

const wanted = (key: string, message: string): Issue => ({
  code: "case-incomplete",
  severity: "error",
  path: [key],
  message,
});

/**
 * Makes an empty case file from a read document: all its recommendations and its due date, and nothing yet beside them.
 *
 * @param document - Concluding observations as `readConcludingObservations` gives them.
 * @returns The case file to fill in, or what the document lacks for one (symbol, State, day of adoption).
 * @example
 * import { readConcludingObservations } from "opsc/documents";
 * import { caseFileOf } from "opsc/recommendations";
 * const reading = readConcludingObservations(`Concluding observations on the initial report of Iceland
 * 1. The Committee considered the initial report of Iceland (CRC/C/OPSC/ISL/1) at its 10th meeting, held on 2 May 2006,
 * and adopted at its 12th meeting, held on 5 May 2006, the following concluding observations.
 * 2. The Committee recommends that the State party adopt a plan of action.`);
 * const made = reading.ok ? caseFileOf(reading.value) : reading;
 * made.ok ? [made.value.state, made.value.recommendations.length, made.value.evidence] : []; //=> ["ISL", 1, []]
 */
export function caseFileOf(document: ConcludingObservations): Result<CaseFile> {
  const { symbol, state, adoptedOn, instrument, reportSymbol, nextReportDueOn } = document;
  const issues: Issue[] = [];
  if (symbol === null)
    issues.push(wanted("symbol", "Expected the document's symbol; give it when reading the document."));
  if (state === null)
    issues.push(wanted("state", "Expected to know the State; give the document's symbol when reading it."));
  if (adoptedOn === null)
    issues.push(wanted("adoptedOn", "Expected the day of adoption; it is not in the text that was read."));
  if (symbol === null || state === null || adoptedOn === null) return { ok: false, issues };
  const asking = document.recommendations.find(({ cluster }) => cluster === "next-report");
  return {
    ok: true,
    issues,
    value: {
      version: 1,
      state,
      instrument,
      symbol,
      ...(reportSymbol === null ? {} : { reportSymbol }),
      adoptedOn,
      recommendations: recommendationsOf(document),
      measures: [],
      evidence: [],
      assessments: [],
      timeline: [
        {
          on: adoptedOn,
          kind: "concluding-observations",
          title: "Concluding observations adopted",
          source: { title: symbol },
        },
      ],
      deadlines:
        nextReportDueOn === null
          ? []
          : [
              {
                report: "next-periodic-report",
                dueOn: nextReportDueOn,
                setBy: "committee",
                source: {
                  title: symbol,
                  ...(asking === undefined ? {} : { locator: `para. ${asking.paragraph}` }),
                },
              },
            ],
      receivedReports: [],
    },
  };
}
