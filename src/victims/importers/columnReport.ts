import type { IdentifierKind } from "../identifiers/identifierKinds.js";
import type { DropReason } from "./codes/dropReasons.js";

/**
 * A column that an importer reads.
 *
 * @example
 * import { ctdcImporter, type UsedColumn } from "opsc/victims";
 * const used: UsedColumn | undefined = ctdcImporter().columns(["gender"]).used[0];
 * used?.fields; //=> ["sex"]
 */
export interface UsedColumn {
  /** Its place in the header, from 1. */
  readonly position: number;
  /** Its name in the other system. */
  readonly name: string;
  /** The fields that it fills. */
  readonly fields: readonly string[];
}

/**
 * A column that an importer does not read, and why.
 *
 * @example
 * import { ctdcImporter, type DroppedColumn } from "opsc/victims";
 * const dropped: readonly DroppedColumn[] = ctdcImporter().columns(["isAbduction", "x"]).dropped;
 * dropped.map(({ position, reason }) => `${position} ${reason}`); //=> ["1 no-place", "2 not-listed"]
 */
export interface DroppedColumn {
  /** Its place in the header, from 1. */
  readonly position: number;
  /** Its name, only where the system is known to have it: any other name could itself say something of somebody. */
  readonly name?: string | undefined;
  /** Why it is not read. */
  readonly reason: DropReason;
  /** What it identifies by; only for an identifier. */
  readonly identifier?: IdentifierKind | undefined;
}

/**
 * What an importer does with the columns of a header.
 *
 * @example
 * import { primeroImporter, type ColumnReport } from "opsc/victims";
 * const report: ColumnReport = primeroImporter().columns(["case_id", "sex", "name_first"]);
 * report.used.map(({ name }) => name); //=> ["case_id", "sex"]
 * report.dropped.map(({ reason, identifier }) => `${reason}: ${identifier}`); //=> ["identifier: person-name"]
 */
export interface ColumnReport {
  /** The columns that are read, in the order of the header. */
  readonly used: readonly UsedColumn[];
  /** Those that are not, in the order of the header. */
  readonly dropped: readonly DroppedColumn[];
  /** Columns that the importer would read and the header does not have, by their first name. */
  readonly absent: readonly string[];
}
