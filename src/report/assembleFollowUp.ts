import type { CaseFile } from "../recommendations/caseFile.js";
import { isPlainDate, type PlainDate } from "../time/plainDate.js";
import { completenessOf } from "./completenessOf.js";
import { findingsOf } from "./findingsOf.js";
import { followUpEntries } from "./followUpEntry.js";
import type { FollowUpReport } from "./followUpReport.js";
import { knownAsOf } from "./knownAsOf.js";
import { messagesIn, type ReportLanguage } from "./messages/messagesIn.js";
import { numberParagraphs } from "./numberParagraphs.js";
import type { ReportContext } from "./reportContext.js";
import { deadlinesSection } from "./sections/deadlinesSection.js";
import { definitionsSection } from "./sections/definitionsSection.js";
import { documentSection } from "./sections/documentSection.js";
import { findingsSection } from "./sections/findingsSection.js";
import { matrixSection } from "./sections/matrixSection.js";
import { narrativeSection } from "./sections/narrativeSection.js";
import { sourcesSection } from "./sections/sourcesSection.js";
import { summarySection } from "./sections/summarySection.js";

/**
 * The day and the language of a report.
 *
 * @example
 * import type { AssembleOptions } from "opsc/report";
 * const options: AssembleOptions = { asOf: "2025-04-01" };
 * options.asOf; //=> "2025-04-01"
 */
export interface AssembleOptions {
  /** The day for which the report holds; what is dated later is left out and counted. */
  readonly asOf: PlainDate;
  /** The language; English where it is left out. */
  readonly language?: ReportLanguage | undefined;
}

/**
 * Assembles the follow-up report of a case on a day: facts of the document, summary, deadlines, matrix, text by subject, findings
 * of the checks, sources and definitions.
 *
 * Every recommendation stands in the matrix and in the text, with what is claimed, by whom and at which level, or with the
 * reason why nothing stands beside it. The order of measures, evidence, assessments and events in the file changes nothing.
 *
 * @param caseFile - A case file; check it first, since references to nothing are left out here without a word.
 * @param options - The day, and the language.
 * @returns The report as typed fragments; a renderer makes a document of it.
 * @throws RangeError where the day does not exist.
 * @source CRC/C/OPSC/2 for the order of the subjects; opsc: two-axis assessment of follow-up and levels of evidence
 * @example
 * import { assembleFollowUp } from "opsc/report";
 * import type { CaseFile } from "opsc/recommendations";
 * const file: CaseFile = {
 *   version: 1, state: "TKM", instrument: "OPSC", symbol: "CRC/C/OPSC/TKM/CO/1", adoptedOn: "2015-01-30",
 *   recommendations: [{
 *     id: "CRC/C/OPSC/TKM/CO/1#42", symbol: "CRC/C/OPSC/TKM/CO/1", paragraph: 42, item: null,
 *     strength: "recommends", cluster: "helpline", provisions: [], text: "Establish a helpline.",
 *   }],
 *   measures: [], evidence: [], assessments: [], timeline: [], deadlines: [], receivedReports: [],
 * };
 * const report = assembleFollowUp(file, { asOf: "2025-04-01" });
 * report.title; //=> "Follow-up to the concluding observations on Turkmenistan"
 * report.completeness.unanswered.map((entry) => entry.recommendation); //=> ["CRC/C/OPSC/TKM/CO/1#42"]
 */
export function assembleFollowUp(caseFile: CaseFile, options: AssembleOptions): FollowUpReport {
  const { asOf, language = "en" } = options;
  if (!isPlainDate(asOf)) {
    throw new RangeError("assembleFollowUp expects asOf as a day that exists, written YYYY-MM-DD");
  }
  const messages = messagesIn(language);
  const known = knownAsOf(caseFile, asOf);
  const entries = followUpEntries(known.caseFile, asOf);
  const completeness = completenessOf(entries, known.leftOut, asOf, messages);
  const findings = findingsOf(known.caseFile);
  const context: ReportContext = { caseFile: known.caseFile, asOf, entries, completeness, messages };
  return {
    title: messages.title(messages.country(caseFile.state)),
    language: messages.language,
    state: caseFile.state,
    symbol: caseFile.symbol,
    asOf,
    synthetic: caseFile.synthetic ?? false,
    fragments: numberParagraphs([
      documentSection(context),
      summarySection(context),
      deadlinesSection(context),
      matrixSection(context),
      narrativeSection(context),
      findingsSection(findings, context),
      sourcesSection(context),
      definitionsSection(context),
    ]),
    findings,
    completeness,
  };
}
