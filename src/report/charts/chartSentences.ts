import type { ChartCodeList, ChartWords } from "./chartWords.js";

/** What the charts of a language have that is not made of its labels, tables and forms of numbers and dates. */
export interface ChartSentences extends Pick<ChartWords, "coverage" | "data" | "deadlines" | "funnel"> {
  /** Labels for drawings where those of the catalogue are too long for the room that there is. */
  readonly labels: Readonly<Partial<Record<ChartCodeList, Readonly<Record<string, string>>>>>;
  /** Says on a drawing that the data are made up. */
  readonly synthetic: string;
  /** The chart of recommendations; the statuses have the labels of their codes. */
  readonly status: Omit<ChartWords["status"], "views"> & {
    /** Names of the views that are no status. */
    readonly views: Readonly<Record<"differing" | "no-view", string>>;
  };
  /** The chart of scores; parts of bundled frameworks have the names of the catalogue. */
  readonly scores: Omit<ChartWords["scores"], "name" | "title">;
}
