import type { Recommendation } from "../../recommendations/recommendation.js";
import type { TableDimension } from "../outlines/tableDimensions.js";
import type { ListOfIssues } from "./listOfIssues.js";

/**
 * Whether something is there, and if not, why.
 *
 * @example
 * import type { Presence } from "opsc/report";
 * const presence: Presence = { filled: false, emptyReason: "The ministry has not replied yet." };
 * presence.filled; //=> false
 */
export interface Presence {
  /** Whether there is something. */
  readonly filled: boolean;
  /** Why there is nothing, where somebody says so. */
  readonly emptyReason?: string | undefined;
}

/**
 * A table of a draft: one that is supplied, or the reason why it is not.
 *
 * @example
 * import type { SuppliedTable } from "opsc/report";
 * const table: SuppliedTable = {
 *   id: "victims-by-offence",
 *   filled: true,
 *   dimensions: ["year", "offence", "sex", "age"],
 *   referenceYears: [2022, 2023, 2024],
 *   suppressedCells: true,
 * };
 * table.suppressedCells; //=> true
 */
export interface SuppliedTable extends Presence {
  /** Name of the required table that it answers; several tables may answer one, each with some of the breakdowns. */
  readonly id: string;
  /** Breakdowns that it has; none for one that is not supplied. */
  readonly dimensions?: readonly TableDimension[] | undefined;
  /** Years that it covers. */
  readonly referenceYears?: readonly number[] | undefined;
  /** Whether cells of it are hidden to protect children. */
  readonly suppressedCells?: boolean | undefined;
}

/**
 * What a draft of a report holds, as plain data: what its completeness is judged by.
 *
 * @example
 * import type { DraftContents } from "opsc/report";
 * const draft: DraftContents = {
 *   sections: [{ id: "data", filled: true }],
 *   tables: [],
 *   recommendations: [{ id: "X#9", cluster: "legislation", provisions: [], filled: true }],
 * };
 * draft.sections.length; //=> 1
 */
export interface DraftContents {
  /** Sections of the outline by their names; one that is not listed is empty without a reason. */
  readonly sections: readonly ({ readonly id: string } & Presence)[];
  /** Tables. */
  readonly tables: readonly SuppliedTable[];
  /** Every earlier recommendation, with whether the draft answers it. */
  readonly recommendations: readonly (Pick<Recommendation, "id" | "cluster" | "provisions"> & Presence)[];
  /** The list of issues, where the report answers one. */
  readonly listOfIssues?: ListOfIssues | undefined;
  /** Answers to its questions by number; a question that is not listed is unanswered without a reason. */
  readonly answers?: readonly ({ readonly question: number } & Presence)[] | undefined;
}
