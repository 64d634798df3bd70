import { positiveAspectsOf } from "../../casebook/positiveAspectsOf.js";
import type { SectionFragment } from "../../fragments/section.js";
import type { CaseFile } from "../../recommendations/caseFile.js";
import type { Renderable } from "../../render/renderable.js";
import { assembleReport } from "../../report/assembleReport.js";
import { wordFormsIn } from "../../report/budget/wordFormsIn.js";
import { differenceSection } from "../../report/difference/differenceSection.js";
import { differenceWordsIn } from "../../report/difference/differenceWordsIn.js";
import { draftDifference } from "../../report/difference/draftDifference.js";
import type { DraftDifference } from "../../report/difference/draftDifferenceModel.js";
import type { ReportLanguage } from "../../report/messages/messagesIn.js";
import type { OutlineKind } from "../../report/outlines/outlineKinds.js";
import type { PeriodicReport } from "../../report/periodic/periodicReport.js";
import type { ComplianceScore } from "../../scoring/model/complianceScore.js";
import { defaultScoringPolicy } from "../../scoring/policy/defaultScoringPolicy.js";
import { score } from "../../scoring/score/score.js";
import type { CommandContext } from "../context.js";
import { printIssues } from "../printIssues.js";
import { scoreInput } from "../scoring/scoreInput.js";
import { draftOf } from "./draftOf.js";
import { olderDraft } from "./olderDraft.js";
import type { OutlineOptions } from "./outlineOptions.js";
import { reportTables } from "./reportTables.js";
import { reportTextsOf } from "./reportTextsOf.js";

/** A report by an outline, what of it is shown to a reader, and what differs from an older draft. */
export interface OutlineReport {
  /** The report. */
  readonly report: PeriodicReport;
  /** The report with what differs from the older draft as a last section. */
  readonly shown: Renderable;
  /** What differs; undefined without an older draft. */
  readonly difference: DraftDifference | undefined;
}

/** The titles of a section and of those inside it, by identifier. */
const sectionTitles = ({ id, title, children }: SectionFragment): [string, string][] => [
  [id, title],
  ...children.flatMap((child) => (child.type === "section" ? sectionTitles(child) : [])),
];

const scoreOf = (caseFile: CaseFile, asOf: string, context: CommandContext): ComplianceScore | undefined => {
  const { framework, evidence } = scoreInput(caseFile, {
    framework: "follow-up",
    reading: "treaty-minimum",
    asOf,
  });
  const result = score(framework, evidence, defaultScoringPolicy, { asOf });
  printIssues(result.issues, context);
  return result.ok ? result.value : undefined;
};

/** Assembles the report that the options ask for; undefined where records or tables do not allow it, which is told. */
export async function outlineReport(
  caseFile: CaseFile,
  options: OutlineOptions & {
    readonly outline: OutlineKind;
    readonly asOf: string;
    readonly lang: ReportLanguage;
  },
  context: CommandContext,
): Promise<OutlineReport | undefined> {
  const { outline, asOf, lang, view, draftAgainst } = options;
  const older = draftAgainst === undefined ? undefined : await olderDraft(draftAgainst, caseFile, context);
  const texts = await reportTextsOf(options.texts, context);
  const tables = await reportTables(options, context);
  if (tables === undefined) return undefined;
  const report = assembleReport(
    {
      caseFile,
      ...texts,
      tables,
      ...(options.score === true ? { score: scoreOf(caseFile, asOf, context) } : {}),
      welcomed: positiveAspectsOf(caseFile),
    },
    { outline, asOf, language: lang, view, charts: true },
  );
  if (older === undefined) return { report, shown: report, difference: undefined };
  const { fragments } = report;
  const difference = draftDifference(older, draftOf(report), wordFormsIn(lang));
  const titles = new Map([...older.fragments, ...fragments].flatMap((each) => sectionTitles(each)));
  const changes = differenceSection(difference, differenceWordsIn(lang), "changes", titles);
  const shown = { ...report, fragments: [...fragments, changes] };
  return { report, shown, difference };
}
