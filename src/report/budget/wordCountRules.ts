import type { CodeEntry } from "../../codes/codeEntry.js";

/**
 * A rule on what counts as words of a report.
 *
 * @example
 * import { wordCountRules, type WordCountRule } from "opsc/report";
 * const rule: WordCountRule | undefined = wordCountRules.find(({ code }) => code === "tables");
 * rule?.counted; //=> true
 */
export interface WordCountRule<Code extends string = string> extends CodeEntry<Code> {
  /** Whether it counts. */
  readonly counted: boolean;
}

const source = { title: "opsc: outlines of reports", locator: "docs/report-outlines.md" } as const;

/**
 * What `countWords` and `wordBudget` count, rule by rule. No source that was read says it, so that each is a choice of this package, on the
 * strict side but for annexes.
 */
export const wordCountRules = [
  {
    code: "headings",
    label: "Headings",
    definition: "Titles of sections count, with the provisions printed behind them.",
    counted: true,
    source,
    verified: false,
  },
  {
    code: "text",
    label: "Running text",
    definition: "Paragraphs, lists, definitions, findings and statements that a place is empty count.",
    counted: true,
    source,
    verified: false,
  },
  {
    code: "tables",
    label: "Tables and charts",
    definition:
      "Caption, headings, cells and note count; a chart counts as its table and the words beside it.",
    counted: true,
    source,
    verified: false,
  },
  {
    code: "notes",
    label: "Notes and citations",
    definition: "Notes, citations and sources count wherever they stand.",
    counted: true,
    source,
    verified: false,
  },
  {
    code: "paragraph-numbers",
    label: "Numbers of paragraphs and contents",
    definition:
      "What a word processor sets by itself does not count: paragraph numbers, contents, page heads.",
    counted: false,
    source,
    verified: false,
  },
  {
    code: "annexes",
    label: "Annexes",
    definition: "Annexes are handed in beside the report and are counted apart.",
    counted: false,
    source,
    verified: false,
  },
] as const satisfies readonly WordCountRule[];
