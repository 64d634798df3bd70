import type { CitationFragment } from "../../fragments/citation.js";
import type { FigureFragment } from "../../fragments/figure.js";
import type { FindingFragment } from "../../fragments/finding.js";
import type { QuantityFragment } from "../../fragments/quantity.js";

/** The words that renderers add to a report, and the forms of dates, citations and numbers, in one language. */
export interface Wording {
  /** The language, as a BCP 47 tag. */
  readonly language: string;
  /** Whether the forms of places, dates and numbers were read in documents of the language, and which of them are a convention. */
  readonly conventions: { readonly verified: boolean; readonly note: string };
  /** A date in words. */
  readonly date: (value: string) => string;
  /** A provision as legal texts cite it. */
  readonly provision: (id: string) => string;
  /** A citation of a document. */
  readonly citation: (citation: CitationFragment) => string;
  /** A number, with its unit where the fragment asks for it, in the form in which it stands alone. */
  readonly quantity: (quantity: QuantityFragment) => string;
  /** A statistical figure: the number, or a marker or words where there is none. */
  readonly figure: (figure: FigureFragment) => string;
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
