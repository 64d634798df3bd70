/**
 * A cell that a leak rests on. All of it is public: it stands in the table.
 *
 * @example
 * import type { LeakSource } from "opsc/statistics";
 * const source: LeakSource = { cell: { Sex: "Total" }, printed: "10", factor: 1 };
 * source.factor; //=> 1
 */
export interface LeakSource {
  /** Its category in each dimension. */
  readonly cell: Readonly<Record<string, string>>;
  /** What the table prints there. */
  readonly printed: string;
  /** How often it is added, or taken away where negative; 0 where it only bounds what the others can be. */
  readonly factor: number;
}

/**
 * A hidden cell with what gives it away.
 *
 * @example
 * import type { PublishedLeak } from "opsc/statistics";
 * const leak: PublishedLeak = {
 *   group: { Year: "2021" },
 *   cell: { Sex: "Female" },
 *   printed: "<5",
 *   value: 3,
 *   from: [
 *     { cell: { Sex: "Total" }, printed: "10", factor: 1 },
 *     { cell: { Sex: "Male" }, printed: "7", factor: -1 },
 *   ],
 *   arithmetic: "10 - 7 = 3",
 * };
 * leak.from.reduce((sum, { printed, factor }) => sum + factor * Number(printed), 0); //=> 3
 */
export interface PublishedLeak {
  /** Values of the group-by columns. */
  readonly group: Readonly<Record<string, string>>;
  /** Its category in each dimension. */
  readonly cell: Readonly<Record<string, string>>;
  /** The marker that stands in it. */
  readonly printed: string;
  /** What it must be. */
  readonly value: number;
  /** The published cells that say so. */
  readonly from: readonly LeakSource[];
  /** The same as a line to be checked by hand. */
  readonly arithmetic: string;
}

/**
 * What an outsider can work out from a published table.
 *
 * @example
 * import type { PublishedAudit } from "opsc/statistics";
 * const audit: PublishedAudit = { cells: 3, suppressed: 1, exact: 1, narrow: 0, inconsistentGroups: 0, examples: [] };
 * audit.exact; //=> 1
 */
export interface PublishedAudit {
  /** Cells with a number or a marker, in all groups; one that is repeated counts once. */
  readonly cells: number;
  /** Of these, cells with a marker and never a number. */
  readonly suppressed: number;
  /** Of these, cells of consistent groups that can have one value only. */
  readonly exact: number;
  /** Of these, cells of consistent groups that are known to within the width asked for, but not exactly. */
  readonly narrow: number;
  /** Groups that no table of counts fits, or that repeat a cell with another value: nothing is claimed of their cells. */
  readonly inconsistentGroups: number;
  /** A few exact cells with the published cells that give each away, the plainest first and at most one of a group. */
  readonly examples: readonly PublishedLeak[];
}
