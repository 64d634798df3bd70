import type { BenchmarkAssessment } from "../../benchmarks/criterionAssessment.js";
import type { CoverageMatrix } from "../../legislation/coverageMatrix.js";
import type { Reading } from "../../protocol/readings.js";
import type { ProtectedTable } from "../../statistics/model/protectedTable.js";
import type { TableWords } from "../../statistics/publish/tableWords.js";
import type { ChartWords } from "../charts/chartWords.js";
import type { IssueQuestion } from "../completeness/listOfIssues.js";
import type { FollowUpEntry } from "../followUpEntry.js";
import type { ReportLanguage } from "../messages/messagesIn.js";
import type { PeriodicMessages, ReportView } from "../messages/periodic/periodicMessages.js";
import type { Outline } from "../outlines/outline.js";
import type { OutlineSection } from "../outlines/outlineSection.js";
import type { ReportContext } from "../reportContext.js";
import type { ReportInput } from "./periodicInput.js";

/** What every section of a periodic report is written from. */
export interface PeriodicContext extends ReportContext {
  /** What the report is assembled from. */
  readonly input: ReportInput;
  /** The language of the report. */
  readonly language: ReportLanguage;
  /** The outline, in that language. */
  readonly outline: Outline;
  /** Whose report it is. */
  readonly view: ReportView;
  /** The reading under which the law is held against the Protocol. */
  readonly reading: Reading;
  /** The sentences that a follow-up report does not have. */
  readonly periodic: PeriodicMessages;
  /** Recommendations by the name of the section in which they are answered. */
  readonly entriesIn: ReadonlyMap<string, readonly FollowUpEntry[]>;
  /** Questions by the name of the section in which they are answered. */
  readonly questionsIn: ReadonlyMap<string, readonly IssueQuestion[]>;
  /** The section of the outline in which the tables stand; undefined where they stand in a part of their own. */
  readonly tablesSection: OutlineSection | undefined;
  /** The tables in the order of their tokens. */
  readonly tables: readonly ProtectedTable[];
  /** Words of the tables. */
  readonly tableWords: TableWords;
  /** Words of the charts, where there are charts. */
  readonly charts: ChartWords | undefined;
  /** Benchmarks of which something is on record, by the name of the section in which they stand. */
  readonly benchmarksIn: ReadonlyMap<string, readonly BenchmarkAssessment[]>;
  /** The law as it was known on the day, held against the Protocol. */
  readonly law: CoverageMatrix;
  /** Name of the section of the outline in which the next report is spoken of. */
  readonly reportingSection: string;
  /** Name of the section of the outline in which the law stands. */
  readonly lawSection: string;
}
