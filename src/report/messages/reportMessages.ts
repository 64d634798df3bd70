import type { InlineFragment } from "../../fragments/inline.js";
import type { Deadline, DueDate } from "../../recommendations/deadline.js";
import type { Source } from "../../sources/source.js";
import type { PartialDate } from "../../time/partialDate.js";
import type { ReportCodes } from "./codeWords.js";

/** A sentence or a line, as inline fragments. */
export type Line = readonly InlineFragment[];

/** The parts of a follow-up report that have a title. */
export type ReportPart =
  | "document"
  | "summary"
  | "unanswered"
  | "deadlines"
  | "chronology"
  | "matrix"
  | "narrative"
  | "findings"
  | "sources"
  | "definitions";

/** Single words and short labels: headings of columns, terms of the facts, values that stand alone. */
export type ReportWord =
  | "state"
  | "instrument"
  | "observations"
  | "adoptedOn"
  | "reportConsidered"
  | "inForceSince"
  | "asOf"
  | "paragraph"
  | "paragraphs"
  | "recommendation"
  | "recommendations"
  | "actionStatus"
  | "evidenceLevel"
  | "noEvidence"
  | "total"
  | "status"
  | "measures"
  | "evidence"
  | "reason"
  | "noneRecorded"
  | "dueOn"
  | "setBy"
  | "source"
  | "statutory"
  | "event"
  | "onDate";

/** A report that a deadline can be about. */
export type ReportName = Deadline["report"];

/** Who sets a deadline. */
export type DateSetter = DueDate["setBy"];

/** A due date with whoever set it and the document that says so. */
export interface NamedDueDate {
  /** The day, or the month or year where no more is given. */
  readonly dueOn: PartialDate;
  /** Who set it. */
  readonly setBy: DateSetter;
  /** The document. */
  readonly source: InlineFragment;
}

/** Codes of what the checks find in a case file, other than sale offered as trafficking, which has a sentence of its own. */
export type CheckCode =
  | "claim-without-instrument"
  | "supersedes-itself"
  | "supersedes-higher-level"
  | "supersedes-newer"
  | "period-reversed"
  | "rests-on-assertion-alone";

/** Where the words of a catalogue come from. */
export interface Translation {
  /** Whether a translator has checked the catalogue against official documents of the language. */
  readonly verified: boolean;
  /** How it came about. */
  readonly note: string;
  /** Terms that were read in an official document of the language, each with it. */
  readonly read: readonly { readonly term: string; readonly source: Source }[];
}

/**
 * Every sentence and word of a follow-up report in one language. Another language is another object of this form.
 *
 * Reports, setters of dates, numbers and dates that may lack a day are handed over as they stand in data, and the catalogue makes
 * words of them: it alone knows which gender, case or preposition its sentence asks for. A fragment that is handed over
 * stands in the sentence in the form in which it stands alone.
 */
export interface ReportMessages {
  /** The language, as a BCP 47 tag. */
  readonly language: string;
  /** Where the words come from. */
  readonly translation: Translation;
  /** Marks with the spaces that belong to them; `references` stands between provisions, which may hold a comma themselves. */
  readonly punctuation: {
    readonly colon: string;
    readonly semicolon: string;
    readonly references: string;
  };
  /** Labels and definitions of codes. */
  readonly codes: ReportCodes;
  /** Name of a State. */
  readonly country: (code: string) => string;
  /** Label of an age band, from its first to its last completed year. */
  readonly ageRange: (minimum: number, maximum: number) => string;
  /** Label of an age band without an end. */
  readonly ageFrom: (minimum: number) => string;
  /** Title of the report. */
  readonly title: (state: string) => string;
  /** Titles of the parts. */
  readonly parts: Readonly<Record<ReportPart, string>>;
  /** Words that stand alone. */
  readonly words: Readonly<Record<ReportWord, string>>;
  /** Who sets a deadline, standing alone. */
  readonly setterLabels: Readonly<Record<DateSetter, string>>;
  /** What the report is about. */
  readonly purpose: (recommendations: number, observations: InlineFragment, asOf: InlineFragment) => Line;
  /** How views and silence are to be read. */
  readonly reading: () => Line;
  /** How many entries are later than the day of the report. */
  readonly leftOut: (asOf: InlineFragment, counts: readonly InlineFragment[]) => Line;
  /** How many recommendations have something beside them, and how many have nothing. */
  readonly answered: (answered: number, unanswered: number) => Line;
  /** That a measure or evidence beside a recommendation is not implementation. */
  readonly answeredMeans: () => Line;
  /** Caption of the table by status. */
  readonly byStatus: (asOf: InlineFragment) => Line;
  /** Caption of the table by evidence level. */
  readonly byLevel: (asOf: InlineFragment) => Line;
  /** How the table by evidence level counts. */
  readonly byLevelNote: () => Line;
  /** That nobody has assessed anything. */
  readonly nobodyAssessed: (asOf: InlineFragment) => Line;
  /** That every recommendation has something beside it. */
  readonly allAnswered: () => Line;
  /** Generated reason for a recommendation with nothing beside it. */
  readonly nothingRecorded: (asOf: InlineFragment) => Line;
  /** Caption of the table of unanswered recommendations. */
  readonly unansweredTable: () => Line;
  /** That no deadline is known. */
  readonly noDeadlines: () => Line;
  /** Caption of the table of dates of one report. */
  readonly datesOf: (report: ReportName) => Line;
  /** That no date binds for a report. */
  readonly noDateHolds: (report: ReportName) => Line;
  /** The date that counts, who set it, and whether it has passed. */
  readonly effective: (report: ReportName, dueOn: PartialDate, setBy: DateSetter, past: boolean) => Line;
  /** That the report came in, and how many days late; 0 where it was in time. */
  readonly received: (report: ReportName, on: InlineFragment, daysLate: number) => Line;
  /** That the report has not come in and is overdue by a number of days. */
  readonly overdue: (report: ReportName, asOf: InlineFragment, days: number) => Line;
  /** That the report has not come in and is not due yet. */
  readonly notYetDue: (report: ReportName, asOf: InlineFragment) => Line;
  /** That documents give different dates. */
  readonly conflict: (dates: readonly NamedDueDate[]) => Line;
  /** That a piece of evidence speaks of trafficking only, and for which recommendations on sale it is offered. */
  readonly trafficking: (asserts: string, places: readonly Line[]) => Line;
  /** Caption of the chronology. */
  readonly chronology: (asOf: InlineFragment) => Line;
  /** Caption of the matrix. */
  readonly matrix: (asOf: InlineFragment) => Line;
  /** How the matrix is to be read. */
  readonly matrixNote: () => Line;
  /** What the Committee asked. */
  readonly asked: (place: InlineFragment, strength: InlineFragment, text: string) => Line;
  /** Beginning of the line on a measure. */
  readonly measure: string;
  /** When a measure was taken, until when it is planned, who is responsible, and the act itself. */
  readonly measureFacts: (
    taken: PartialDate | null,
    until: PartialDate | null,
    responsible: string | null,
    instrument: InlineFragment | null,
  ) => Line;
  /** Who says it and how far it can be checked, by level. */
  readonly claim: Readonly<Record<1 | 2 | 3, string>>;
  /** The source of a claim and the day on which it was made. */
  readonly claimSource: (
    source: InlineFragment,
    on: InlineFragment,
    instrument: InlineFragment | null,
  ) => Line;
  /** Who says it, where an instrument is spoken of and none is named. */
  readonly claimWithoutInstrument: string;
  /** The name of a level of evidence, with its number. */
  readonly level: (level: string) => string;
  /** Where an assessment is published. */
  readonly published: (source: InlineFragment) => Line;
  /** That evidence is indirect. */
  readonly indirect: string;
  /** The view of one assessor. */
  readonly view: (parts: {
    readonly kind: InlineFragment;
    readonly name: string;
    readonly action: InlineFragment;
    readonly response: InlineFragment;
    readonly asOf: InlineFragment;
  }) => Line;
  /** Beginning of the line on what is missing. */
  readonly missing: string;
  /** What is missing, by kind of gap. */
  readonly gaps: Readonly<
    Record<
      | "anything"
      | "evidence"
      | "checkable"
      | "independent"
      | "direct"
      | "independentDirect"
      | "assessment"
      | "agreement",
      string
    >
  >;
  /** That nothing is missing. */
  readonly nothingMissing: string;
  /**
   * What a check found in an entry of the case file (for the two that compare, also the older entry), in the report's language; null keeps
   * the check's own words, which are English.
   */
  readonly checks: Readonly<Record<CheckCode, (entry: string, older: string) => string>> | null;
  /** That the checks found nothing. */
  readonly noFindings: () => Line;
  /** What the list of sources holds. */
  readonly sourcesNote: (sources: number) => Line;
  /** Introduction to the definitions. */
  readonly definitionsNote: () => Line;
  /** Titles of the lists of definitions. */
  readonly definitionTitles: Readonly<
    Record<
      "evidenceLevels" | "directnesses" | "actionStatuses" | "responseStatuses" | "recommendationStrengths",
      string
    >
  >;
}
