import type { FragmentId } from "../../fragments/fragmentId.js";
import type { InlineFragment } from "../../fragments/inline.js";
import type { StatusCounts } from "../../recommendations/summariseCase.js";
import type { Deadline, DueDate } from "../../recommendations/deadline.js";
import type { CoverageStatus } from "../../legislation/coverageStatuses.js";
import type { FigureValue } from "../../fragments/figure.js";
import type { ComplianceScore, NodeScore } from "../../scoring/model/complianceScore.js";
import type { TableWords } from "../../statistics/publish/tableWords.js";
import type { PartialDate } from "../../time/partialDate.js";

/**
 * Code lists whose labels stand in charts, by the name under which they are exported.
 *
 * @example
 * import type { ChartCodeList } from "opsc/report";
 * const list: ChartCodeList = "scoreCuts";
 * list; //=> "scoreCuts"
 */
export type ChartCodeList =
  | "assessorKinds"
  | "clusters"
  | "conducts"
  | "coverageStatuses"
  | "modes"
  | "offenceCodes"
  | "readings"
  | "scoreCuts";

/**
 * Who sets a due date, the law that it is computed from among them.
 *
 * @example
 * import type { ChartDateSetter } from "opsc/report";
 * const setter: ChartDateSetter = "statutory";
 * setter; //=> "statutory"
 */
export type ChartDateSetter = "statutory" | DueDate["setBy"];

/**
 * Every word of the charts in one language. Another language is another object of this form.
 *
 * @example
 * import { englishChartWords, type ChartWords } from "opsc/report";
 * const words: ChartWords = { ...englishChartWords, synthetic: "Données synthétiques" };
 * words.label("coverageStatuses", "partial"); //=> "Partial"
 */
export interface ChartWords {
  /** A whole number. */
  readonly number: (value: number) => string;
  /** A degree from 0 to 1, with two decimals. */
  readonly score: (value: number) => string;
  /** A date that may lack its day or its month. */
  readonly date: (date: PartialDate) => string;
  /** Label of a code. */
  readonly label: (list: ChartCodeList, code: string) => string;
  /** Words of tables of statistics: categories, units, the legend of the markers. */
  readonly table: TableWords;
  /** What stands beside a value that is no number: the marker of the table with its meaning. */
  readonly missing: Readonly<Record<Exclude<FigureValue["kind"], "count" | "rate" | "score">, string>>;
  /** What stands before the caption of a chart over its table. */
  readonly data: string;
  /** Says on a drawing that the data are made up. */
  readonly synthetic: string;
  /** The chart of recommendations. */
  readonly status: {
    /** What the chart shows. */
    readonly caption: (kind: string, asOf: InlineFragment) => readonly InlineFragment[];
    /** Heading of the subjects. */
    readonly cluster: string;
    /** Names of the views of an assessor. */
    readonly views: Readonly<Record<keyof StatusCounts, string>>;
    /** What there is to see, for whoever does not see it. */
    readonly alternative: (kind: string, views: readonly string[]) => string;
  };
  /** The chart of the criminal case. */
  readonly funnel: {
    /** What the chart shows. */
    readonly caption: (title: string, places: readonly string[]) => readonly InlineFragment[];
    /** Heading of the stages. */
    readonly stage: string;
    /** What there is to see, for whoever does not see it. */
    readonly alternative: (
      stages: readonly string[],
      hidden: readonly string[],
      open: readonly string[],
    ) => string;
  };
  /** The chart of coverage by law. */
  readonly coverage: {
    /** What the chart shows. */
    readonly caption: (reading: string, asOf: InlineFragment) => readonly InlineFragment[];
    /** Heading of the acts. */
    readonly act: string;
    /** Heading of the offences. */
    readonly offence: string;
    /** The column of the act itself, beside those of its modes. */
    readonly committed: string;
    /** One letter for each status. */
    readonly marks: Readonly<Record<CoverageStatus, string>>;
    /** What follows the letter where statements differ. */
    readonly contestedMark: string;
    /** Says that statements differ. */
    readonly contested: string;
    /** How the chart is to be read. */
    readonly note: string;
    /** What there is to see, for whoever does not see it. */
    readonly alternative: (statuses: readonly string[]) => string;
  };
  /** The chart of scores. */
  readonly scores: {
    /** What the chart shows. */
    readonly caption: (title: string, asOf: InlineFragment) => readonly InlineFragment[];
    /** Title of the framework. */
    readonly title: (framework: ComplianceScore["framework"]) => string;
    /** Name of a part of it. */
    readonly name: (part: Pick<NodeScore, "id" | "label">) => string;
    /** Heading of the parts. */
    readonly part: string;
    /** Stands for a part that does not apply. */
    readonly notApplicable: string;
    /** How the chart is to be read. */
    readonly note: string;
    /** What there is to see, for whoever does not see it. */
    readonly alternative: (cuts: readonly string[], narrowed: readonly string[]) => string;
  };
  /** The chart of due dates. */
  readonly deadlines: {
    /** What the chart shows. */
    readonly caption: (asOf: InlineFragment) => readonly InlineFragment[];
    /** Heading of the dates. */
    readonly on: string;
    /** Heading of the events. */
    readonly event: string;
    /** That a report is due, and who set the date. */
    readonly due: (report: Deadline["report"], setBy: ChartDateSetter) => string;
    /** That a report came in. */
    readonly received: (report: Deadline["report"]) => string;
    /** That a report has not come in. */
    readonly overdue: (report: Deadline["report"]) => string;
    /** What there is to see, for whoever does not see it. */
    readonly alternative: (overdue: readonly string[]) => string;
  };
}

/** Identifiers of the charts where none is given. */
export const chartIds = {
  status: "chart-status-by-cluster",
  coverage: "chart-coverage",
  score: "chart-score",
  deadlines: "chart-deadlines",
} as const satisfies Readonly<Record<string, FragmentId>>;
