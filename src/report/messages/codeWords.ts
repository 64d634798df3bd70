import type { DefinedList, LabelledList } from "./labelledLists.js";

/** The word for one code in a report's language. */
export interface CodeLabel {
  /** The code. */
  readonly code: string;
  /** Its label. */
  readonly label: string;
}

/** The words for one code of a list that a report defines. */
export interface CodeWords extends CodeLabel {
  /** When it applies, in one sentence. */
  readonly definition: string;
}

/** The code lists that a report prints, by the name under which they are exported. */
export type ReportCodes = Readonly<Record<DefinedList, readonly CodeWords[]>> &
  Readonly<Record<LabelledList | "ageBands", readonly CodeLabel[]>>;
