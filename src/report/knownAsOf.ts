import type { CaseFile } from "../recommendations/caseFile.js";
import { isMeasureKnown } from "../recommendations/isMeasureKnown.js";
import { compareDates } from "../time/compareDates.js";
import type { PartialDate } from "../time/partialDate.js";
import type { PlainDate } from "../time/plainDate.js";
import type { Completeness } from "./completeness.js";

/**
 * The case file as it could have been known on a day: what is dated later is left out and counted. It draws the line where
 * `answersAt` draws it: a date known only in part is later where all of it is later, and a measure
 * without a date is as old as the first evidence that names it.
 *
 * @param caseFile - The case file.
 * @param asOf - The day.
 * @returns The smaller case file, and how many entries were left out.
 */
export function knownAsOf(
  caseFile: CaseFile,
  asOf: PlainDate,
): { readonly caseFile: CaseFile; readonly leftOut: Completeness["leftOut"] } {
  const isLater = (date: PartialDate): boolean => compareDates(date, asOf) === "after";
  const measures = caseFile.measures.filter((measure) => isMeasureKnown(measure, caseFile, asOf));
  const evidence = caseFile.evidence.filter(({ recordedOn }) => recordedOn <= asOf);
  const assessments = caseFile.assessments.filter((assessment) => assessment.asOf <= asOf);
  return {
    caseFile: {
      ...caseFile,
      measures,
      evidence,
      assessments,
      timeline: caseFile.timeline.filter(({ on }) => !isLater(on)),
      receivedReports: caseFile.receivedReports.filter(({ receivedOn }) => receivedOn <= asOf),
    },
    leftOut: {
      evidence: caseFile.evidence.length - evidence.length,
      measures: caseFile.measures.length - measures.length,
      assessments: caseFile.assessments.length - assessments.length,
    },
  };
}
