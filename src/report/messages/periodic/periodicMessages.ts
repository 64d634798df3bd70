import type { InlineFragment } from "../../../fragments/inline.js";
import type { Provenance } from "../../../statistics/model/provenance.js";
import type { TableSums } from "../../../statistics/publish/tableSums.js";
import type { TableDimension } from "../../outlines/tableDimensions.js";
import type { OutlineKind } from "../../outlines/outlineKinds.js";
import type { CriterionNames } from "../labels/criterionNames.js";
import type { ElementNames } from "../labels/elementNames.js";
import type { Line } from "../reportMessages.js";

/**
 * Whose report it is: the State's, or that of somebody who reports beside it.
 *
 * @example
 * import type { ReportView } from "opsc/report";
 * const view: ReportView = "alternative";
 * view; //=> "alternative"
 */
export type ReportView = "state" | "alternative";

/** Parts of a report that stand inside the sections of its outline, or beside them. */
export type PeriodicPart =
  | "positive"
  | "measuresSince"
  | "welcomed"
  | "coverage"
  | "gaps"
  | "benchmarks"
  | "statistics"
  | "score"
  | "methods"
  | "questions";

/** Where in a table something stands several times. */
export type TablePlaces = NonNullable<TableSums["several"]>;

/** Headings of columns and words that stand alone. */
export type PeriodicWord =
  | "contested"
  | "criterion"
  | "element"
  | "law"
  | "lower"
  | "measure"
  | "on"
  | "onRecord"
  | "part"
  | "provision"
  | "source"
  | "status"
  | "upper";

/** Parts of bundled frameworks: the whole, groups of items, and the duty to report. */
export type ScorePart = "all" | "protocol" | "law" | "systems" | "recommendations" | "duty" | "reply";

/** The bundled frameworks of scores. */
export type ScoreFramework = "follow-up" | "opsc-clusters" | "opsc-obligations";

/** A gap of the law as its sentence needs it. */
export interface GapWords {
  /** Whether it is asked for or encouraged. */
  readonly degree: "required" | "encouraged";
  /** Whether the law lacks it, or has part of it. */
  readonly status: "absent" | "partial";
  /** The provision of the Protocol. */
  readonly provision: InlineFragment;
  /** What is asked for, in the words of the catalogue. */
  readonly element: string;
  /** The law that falls short, each with its source. */
  readonly laws: readonly Line[];
  /** Whether another statement says otherwise. */
  readonly contested: boolean;
  /** Whether the words of the treaty ask for it too. */
  readonly underTreatyMinimum: boolean;
}

/**
 * Every sentence and word that a periodic report has beside those of a follow-up report, in one language. Another language is another object
 * of this form. What is handed over as a fragment stands in the sentence in the form in which it stands alone.
 */
export interface PeriodicMessages {
  /** Title of the report on a State, by its kind and whose view it is. */
  readonly title: (kind: OutlineKind, state: string, view: ReportView) => string;
  /** Headings of parts. */
  readonly parts: Readonly<Record<PeriodicPart, string>>;
  /** Words that stand alone. */
  readonly words: Readonly<Record<PeriodicWord, string>>;
  /** Names of elements of the law that are no acts. */
  readonly elements: ElementNames;
  /** What is asked of institutions and systems. */
  readonly criteria: CriterionNames;
  /** Names of the parts of bundled frameworks of scores that have no other name in the catalogue. */
  readonly scoreParts: Readonly<Record<ScorePart, string>>;
  /** Titles of the bundled frameworks, by the beginning of their identifier, with the symbols behind it. */
  readonly frameworks: Readonly<Record<ScoreFramework, (symbol: string) => string>>;
  /** What the report is, and whose words stand in it. */
  readonly intro: (view: ReportView, observations: InlineFragment, asOf: InlineFragment) => Line;
  /** What a section is about, and which document asks for it. */
  readonly covers: (subjects: readonly Line[], source: InlineFragment) => Line;
  /** Which document asks for a section without a subject of the observations. */
  readonly follows: (source: InlineFragment) => Line;
  /** Generated reason for a section without contents. */
  readonly nothingHere: (asOf: InlineFragment) => Line;
  /** Beginning of the line on evidence in the State's report, by level. */
  readonly reported: Readonly<Record<1 | 2 | 3, string>>;
  /** The same where an instrument is spoken of and none is named. */
  readonly reportedWithoutInstrument: string;
  /** What the section on developments holds. */
  readonly measuresSince: (adoptedOn: InlineFragment, asOf: InlineFragment) => Line;
  /** That no measure is on record. */
  readonly noMeasuresSince: (adoptedOn: InlineFragment) => Line;
  /** That the Committee welcomed what follows. */
  readonly welcomed: (observations: InlineFragment) => Line;
  /** A question of a list of issues. */
  readonly asks: (number: string, list: InlineFragment, text: string) => Line;
  /** That a question is answered by tables. */
  readonly answeredByTables: (tables: readonly Line[]) => Line;
  /** Generated reason for a question without a reply. */
  readonly noReply: (asOf: InlineFragment) => Line;
  /** Behind an offence in a table, that the act is not recorded. */
  readonly actNotRecorded: string;
  /** Title of the tables for which nobody asks. */
  readonly otherTables: string;
  /** Which years tables cover. */
  readonly tableYears: (years: readonly Line[]) => Line;
  /** The total of a table for each year. */
  readonly yearTotals: (totals: readonly { readonly year: Line; readonly figure: InlineFragment }[]) => Line;
  /** Caption of the cases by stage over all years. */
  readonly funnelCaption: (title: string) => Line;
  /** Generated reason for a table that is asked for and not supplied. */
  readonly tableMissing: (title: string) => Line;
  /** That figures count made-up records. */
  readonly synthetic: () => Line;
  /** At the head of the report, that its tables count made-up records while the rest rests on documents. */
  readonly syntheticTables: () => Line;
  /** That evidence on trafficking is not on sale; follows it in the report of a State. */
  readonly onTrafficking: string;
  /** Where something is described, in place of its description. */
  readonly see: (place: InlineFragment) => Line;
  /** That the figures behind a section stand in the part on statistics. */
  readonly seeTables: (place: InlineFragment) => Line;
  /** On which day and under which reading the law is held against the Protocol. */
  readonly coverageIntro: (asOf: InlineFragment, reading: InlineFragment) => Line;
  /** Caption of the table of coverage. */
  readonly coverageCaption: (asOf: InlineFragment) => Line;
  /** That unknown is no gap. */
  readonly coverageNote: () => Line;
  /** That nothing is known of the law. */
  readonly noLaw: (asOf: InlineFragment) => Line;
  /** One gap. */
  readonly gap: (gap: GapWords) => Line;
  /** That what is known of the law shows no gap. */
  readonly noGaps: () => Line;
  /** How many criteria of a benchmark there are, and how they stand. */
  readonly benchmark: (
    label: string,
    criteria: InlineFragment,
    counts: readonly { readonly status: InlineFragment; readonly count: InlineFragment }[],
  ) => Line;
  /** That unknown says nothing of what was done. */
  readonly benchmarkNote: () => Line;
  /** That nothing is on record. */
  readonly nothingOnRecord: string;
  /** In which interval a score lies. */
  readonly score: (
    framework: string,
    asOf: InlineFragment,
    lower: InlineFragment,
    upper: InlineFragment,
  ) => Line;
  /** Caption of the table of scores. */
  readonly scoreCaption: (asOf: InlineFragment) => Line;
  /** How a score is to be read. */
  readonly scoreNote: () => Line;
  /** What would narrow the interval most. */
  readonly scoreMissing: (labels: readonly Line[]) => Line;
  /** That nothing is on record on these recommendations, which the Committee may ask about. */
  readonly askNothing: (places: readonly Line[]) => Line;
  /** That there are claims alone on these recommendations, whose texts the Committee may ask for. */
  readonly askInstrument: (places: readonly Line[]) => Line;
  /** That no question follows from the record. */
  readonly noQuestions: () => Line;
  /** How the report was made, each a paragraph. */
  readonly methods: () => readonly Line[];
  /** Titles of the lists of definitions that a follow-up report does not have. */
  readonly definitionTitles: Readonly<
    Record<"readings" | "coverageStatuses" | "criterionStatuses" | "cellMarkers", string>
  >;
  /** Names of dimensions of tables. */
  readonly dimensions: Readonly<Record<TableDimension, string>>;
  /** Headings of counts. */
  readonly counts: Readonly<Record<"persons" | "cases", string>>;
  /** That a table counts made-up records. */
  readonly tableSynthetic: string;
  /** The unit of a table. */
  readonly tableUnit: Readonly<Record<"persons" | "cases", string>>;
  /** The dimension that lies across. */
  readonly tableAcross: (dimension: string) => string;
  /** That one person or case can stand in several rows or columns, so that they add up to more than the total. */
  readonly tableSeveral: Readonly<Record<"persons" | "cases", (where: TablePlaces) => string>>;
  /** That a total holds categories that the table does not print. */
  readonly tableUnprinted: string;
  /** How a table was protected. */
  readonly protection: (provenance: Provenance) => string;
}
