import type { AssessorKind } from "../codes/assessorKinds.js";
import type { Directness } from "../codes/directnesses.js";
import type { EvidenceLevel } from "../codes/evidenceLevels.js";
import type { Reading } from "../protocol/readings.js";
import type { Requirement } from "../protocol/requirement.js";
import type { Source } from "../sources/source.js";
import type { PlainDate } from "../time/plainDate.js";
import type { CoverageStatus } from "./coverageStatuses.js";

/**
 * A domestic provision behind a cell, with what it says there.
 *
 * @example
 * import { coverage, type CoverageArticle } from "opsc/legislation";
 * const matrix = coverage([], { reading: "treaty-minimum", asOf: "2025-04-01" });
 * const articles: readonly CoverageArticle[] = matrix.cells.flatMap((cell) => cell.articles);
 * articles; //=> []
 */
export interface CoverageArticle {
  /** Identifier of the domestic provision. */
  readonly provision: string;
  /** Title of the law. */
  readonly code: string;
  /** The article; left out for the law as a whole. */
  readonly article?: string | undefined;
  /** Place in the law, as the citation has it. */
  readonly locator: string;
  /** The status that counts: as stated, but never more than partial where a law on trafficking is offered for sale. */
  readonly status: Exclude<CoverageStatus, "unknown">;
  /** `indirect` where a law on trafficking is offered for sale, which is not the same; else `direct`. */
  readonly directness: Directness;
  /** What the source says, in the words of the case file. */
  readonly note: string;
  /** Where it says so. */
  readonly source: Source;
  /** Who says so. */
  readonly statedBy: AssessorKind;
  /** The day on which it was said. */
  readonly statedOn: PlainDate;
  /** How far it can be checked. */
  readonly level: EvidenceLevel;
}

/**
 * One element of the catalogue with what is known of it.
 *
 * @example
 * import { coverage, type CoverageCell } from "opsc/legislation";
 * const matrix = coverage([], { reading: "treaty-minimum", asOf: "2025-04-01" });
 * const cell: CoverageCell | undefined = matrix.cells.find(({ element }) => element === "4.2.b");
 * [cell?.status, cell?.range, cell?.requirement]; //=> ["unknown", { lowest: "absent", highest: "explicit" }, "permissive"]
 */
export interface CoverageCell {
  /** Id of the element. */
  readonly element: string;
  /** Path of the provision of the Protocol to which it belongs. */
  readonly provision: string;
  /** Its short name. */
  readonly label: string;
  /** How far the law covers it: the best word among those of the highest level of evidence; unknown where nobody has spoken. */
  readonly status: CoverageStatus;
  /** The hull of everything said, of whatever level; from absent to explicit where nothing is. */
  readonly range: {
    readonly lowest: Exclude<CoverageStatus, "unknown">;
    readonly highest: Exclude<CoverageStatus, "unknown">;
  };
  /** Whether two statements in force differ. */
  readonly contested: boolean;
  /** What the reading asks for. */
  readonly requirement: Requirement["requirement"];
  /** The finer degree behind it. */
  readonly degree: Requirement["degree"];
  /** Whether it is subject to national law, to means or to what is appropriate. */
  readonly qualified: boolean;
  /** The provisions behind the cell with their sources, the highest level first; empty where nothing is known. */
  readonly articles: readonly CoverageArticle[];
}

/**
 * How far a State's law covers each element on a day, under one reading.
 *
 * @example
 * import { coverage, legalElements, type CoverageMatrix } from "opsc/legislation";
 * const matrix: CoverageMatrix = coverage([], { reading: "committee-expectation", asOf: "2025-04-01" });
 * matrix.cells.length === legalElements.length; //=> true
 */
export interface CoverageMatrix {
  /** The reading. */
  readonly reading: Reading;
  /** The day. */
  readonly asOf: PlainDate;
  /** One cell for each element, in the order of the catalogue. */
  readonly cells: readonly CoverageCell[];
  /** Identifiers of the provisions that were not law on the day, and so count for nothing. */
  readonly notInForce: readonly string[];
  /** Identifiers of those of which a date known only in part leaves it open; they count. */
  readonly undecided: readonly string[];
}
