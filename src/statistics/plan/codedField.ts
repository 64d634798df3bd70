import type { CodeEntry } from "../../codes/codeEntry.js";
import type { Category } from "../model/dimension.js";

/** Which list of a record a dimension reads; what is read from the same list stays together. */
export type RecordList =
  | "offences"
  | "nationalities"
  | "relationships"
  | "disabilityDomains"
  | "ethnicOrigins"
  | "protectionMeasures"
  | "services"
  | "jurisdictionGrounds";

/** A field of a record whose values are the codes of a list. */
export interface CodedField {
  /** Code of its dimension where the plan gives none. */
  readonly code: string;
  /** Label of its dimension where the plan gives none. */
  readonly label: string;
  /** Its categories. */
  readonly categories: readonly Category[];
  /** The list that it stands in; absent where a record has it once. */
  readonly list?: RecordList | undefined;
  /** Reads a code, a reason, or nothing where the key is absent, from a record or, where there is a list, from one of its items. */
  readonly read: (subject: never) => string | undefined;
}

/** Categories of a code list. */
export const categoriesOf = (...lists: readonly (readonly CodeEntry[])[]): readonly Category[] =>
  lists.flat().map(({ code, label }) => ({ code, label }));
