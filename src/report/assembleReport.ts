import { section, type SectionFragment } from "../fragments/section.js";
import type { Issue } from "../issues/issue.js";
import { nearestText } from "../issues/nearestText.js";
import { isPlainDate } from "../time/plainDate.js";
import { outlineCompleteness } from "./completeness/outlineCompleteness.js";
import { findingsOf } from "./findingsOf.js";
import { numberParagraphs } from "./numberParagraphs.js";
import { outlineIn } from "./outlines/outlineIn.js";
import { outlineOf } from "./outlines/outlineOf.js";
import { outlines } from "./outlines/outlines.js";
import { annexSections } from "./periodic/annexSections.js";
import { budgetOf } from "./periodic/budgetOf.js";
import { contextOf } from "./periodic/contextOf.js";
import { developmentBlocks } from "./periodic/developmentBlocks.js";
import { draftContentsOf } from "./periodic/draftContentsOf.js";
import { inputFindings } from "./periodic/inputFindings.js";
import { matrixSections } from "./periodic/matrixSections.js";
import { overviewSection } from "./periodic/overviewSection.js";
import type { PeriodicContext } from "./periodic/periodicContext.js";
import type { ReportInput, ReportOptions } from "./periodic/periodicInput.js";
import type { PeriodicReport } from "./periodic/periodicReport.js";
import { periodicSection } from "./periodic/periodicSection.js";

/** The outline in which everything has a place; what is asked for under a name that no outline has stands in it. */
const fallback = "periodic-report-part";

/** The sections of the outline, and what stands behind them. */
const sectionsOf = (
  findings: readonly Issue[],
  context: PeriodicContext,
): { readonly own: readonly SectionFragment[]; readonly behind: readonly SectionFragment[] } => {
  const { outline, periodic } = context;
  if (outline.kind === "follow-up-matrix") return { own: matrixSections(findings, context), behind: [] };
  const developments = outline.sections.some(({ id }) => id === "new-developments")
    ? []
    : [
        section({
          id: "positive-developments",
          title: periodic.parts.positive,
          children: developmentBlocks(context),
        }),
      ];
  return {
    own: [
      overviewSection(context),
      ...developments,
      ...outline.sections.map((part) => periodicSection(part, context)),
    ],
    behind: annexSections(findings, context),
  };
};

const outlineFinding = (name: string): Issue => {
  const names = outlines.map(({ id }) => id);
  const suggestion = nearestText(name, names);
  return {
    code: "outline-unknown",
    severity: "error",
    path: ["outline"],
    message: `Expected one of the outlines ${names.join(", ")}. The report follows ${fallback}.`,
    ...(suggestion === undefined ? {} : { suggestion }),
  };
};

/**
 * Assembles a report to the Committee from a case: every section of an outline with what it is about, its recommendations with measures,
 * evidence and assessments or the reason why there are none, the law, institutions and systems, statistics, score, sources and definitions.
 *
 * The State's own report sets measures and evidence as they were reported. An alternative report sets the same data with claims named as
 * claims and with what is missing. Statistical figures come from protected tables and the score alone. The order of measures, evidence,
 * assessments, events, provisions, facts, tables and questions changes nothing.
 *
 * @param input - Case file, tables, score, list of issues, the author's own words; check the case file first.
 * @param options - Outline, day, language, view and reading.
 * @returns The report as typed fragments with findings, completeness and length; bad input shows as findings.
 * @throws RangeError where the day does not exist; TypeError for a table that is not protected.
 * @source The outlines cite their own; docs/report-outlines.md
 * @example
 * import { turkmenistan } from "opsc/casebook";
 * import { assembleReport } from "opsc/report";
 * const report = assembleReport({ caseFile: turkmenistan }, { outline: "periodic-report-part", asOf: "2025-04-01" });
 * report.title; //=> "Periodic report: part on the Optional Protocol: Turkmenistan"
 * report.completeness.recommendations.every(({ state }) => state !== "missing"); //=> true
 * report.completeness.tables.map(({ state }) => state); //=> ["missing", "missing", "missing"]
 */
export function assembleReport(input: ReportInput, options: ReportOptions): PeriodicReport {
  const { asOf, language = "en" } = options;
  if (!isPlainDate(asOf)) {
    throw new RangeError("assembleReport expects asOf as a day that exists, written YYYY-MM-DD");
  }
  const name: string = options.outline;
  const named = outlineOf(name);
  const outline = outlineIn(named?.kind ?? fallback, language);
  const context = contextOf(input, options, outline);
  const { caseFile, messages, periodic, tables, view } = context;
  const inCase = findingsOf(caseFile);
  const { own, behind } = sectionsOf(inCase, context);
  const numbered = numberParagraphs([...own, ...behind]);
  const completeness = outlineCompleteness(draftContentsOf(context), outline);
  const budget = budgetOf(numbered.slice(0, own.length), numbered.slice(own.length), {
    outline,
    language,
    list: input.questions,
  });
  return {
    title: periodic.title(outline.kind, messages.country(caseFile.state), view),
    language: messages.language,
    state: caseFile.state,
    symbol: caseFile.symbol,
    asOf,
    outline: outline.kind,
    view,
    synthetic: caseFile.synthetic === true || tables.some(({ provenance }) => provenance.synthetic === true),
    fragments: numbered,
    findings: [
      ...(named === undefined ? [outlineFinding(name)] : []),
      ...inputFindings(input, { outline, asOf, tables }),
      ...inCase,
      ...completeness.findings,
      ...budget.findings,
    ],
    completeness,
    budget,
  };
}
