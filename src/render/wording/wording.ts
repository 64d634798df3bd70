import type { FindingFragment } from "../../fragments/finding.js";
import type { WordForms } from "../../report/budget/wordForms.js";

/** The words that renderers add to a report, and the forms of dates, citations and numbers, in one language. */
export interface Wording extends WordForms {
  /** Whether the forms of places, dates and numbers were read in documents of the language, and which of them are a convention. */
  readonly conventions: { readonly verified: boolean; readonly note: string };
  /** Names of the severities of a finding. */
  readonly severities: Readonly<Record<FindingFragment["severity"], string>>;
  /** Says that the data are made up. */
  readonly synthetic: string;
  /** The same in a few words, for the head of each printed page. */
  readonly syntheticShort: string;
  /** The line under the title that gives the day. */
  readonly asOf: (date: string) => string;
  /** Marks with the spaces that belong to them. */
  readonly punctuation: { readonly colon: string; readonly semicolon: string };
  /** Title of the table of contents. */
  readonly contents: string;
  /** Words of the link that leads past it. */
  readonly skip: string;
  /** Words before the sources of a finding. */
  readonly sources: string;
  /** Words before a note. */
  readonly note: string;
}
