import { auditGroup, type GroupBounds } from "./auditGroup.js";
import { leakOf, type RankedLeak } from "./leakOf.js";
import type { PublishedAudit } from "./publishedAudit.js";
import type { PublishedAuditOptions } from "./publishedAuditOptions.js";
import { publishedGroups, type PublishedGroup } from "./publishedGroups.js";
import type { PublishedTable } from "./publishedTable.js";
import { cellTextReader } from "./readCellText.js";
import { totalCodes } from "./totalCodes.js";

/** An audit with what a reader of it wants to know beside its numbers. */
export interface DetailedAudit {
  /** The audit. */
  readonly audit: PublishedAudit;
  /** How many groups there are. */
  readonly groups: number;
  /** How many rows say neither a number nor a marker nor nothing. */
  readonly unreadable: number;
  /** A few of their texts, in alphabetical order. */
  readonly unreadableTexts: readonly string[];
  /** How many hidden cells may be known better than was proved, as the work ran out. */
  readonly unproved: number;
}

/** Work that the search may do on one table altogether; a number and not a time, so that every machine says the same. */
const tableWork = 4e8;

/** Compares leaks: the plainest first, and of equally plain ones the first of the table. */
const plainer = (left: RankedLeak, right: RankedLeak): number =>
  left.rank[0] - right.rank[0] || left.rank[1] - right.rank[1] || left.rank[2] - right.rank[2];

interface Tally {
  cells: number;
  suppressed: number;
  exact: number;
  narrow: number;
  inconsistentGroups: number;
}

function count(
  tally: Tally,
  group: PublishedGroup,
  bounds: GroupBounds | undefined,
  width: number,
): number[] {
  for (const { reading } of group.cells) {
    if (reading.kind === "hidden") tally.suppressed += 1;
    if (reading.kind !== "blank" && reading.kind !== "unreadable") tally.cells += 1;
  }
  if (bounds === undefined) {
    tally.inconsistentGroups += 1;
    return [];
  }
  const exact: number[] = [];
  for (const place of bounds.hidden) {
    const apart = bounds.upper[place]! - bounds.lower[place]!;
    if (apart === 0) exact.push(place);
    else if (apart <= width) tally.narrow += 1;
  }
  tally.exact += exact.length;
  return exact;
}

/** Audits a published table, for the command and `auditPublished`. */
export function auditInDetail(table: PublishedTable, options: PublishedAuditOptions = {}): DetailedAudit {
  const { suppressed = ["<5"], zerosPrinted = false, width = 2, unprinted = "left-out", solver } = options;
  const totals = totalCodes(table.dimensions, options.total);
  const groups = publishedGroups(table, cellTextReader(suppressed, zerosPrinted));
  const budget = { left: tableWork };
  const tally: Tally = { cells: 0, suppressed: 0, exact: 0, narrow: 0, inconsistentGroups: 0 };
  const texts = new Set<string>();
  let unreadable = 0;
  let unproved = 0;
  const wanted = options.examples ?? 5;
  let leaks: RankedLeak[] = [];
  for (const group of groups) {
    for (const { reading, text } of group.cells) {
      if (reading.kind !== "unreadable") continue;
      unreadable += 1;
      texts.add(text);
    }
    const bounds = auditGroup(group, { totals, unprinted, enough: width, solver }, budget);
    const exact = count(tally, group, bounds, width);
    if (bounds === undefined) continue;
    unproved += bounds.unproved.length;
    const [plainest] = exact.map((place) => leakOf(table, group, bounds, place)).sort(plainer);
    if (plainest === undefined || wanted < 1) continue;
    leaks.push(plainest);
    if (leaks.length > 4 * wanted + 64) leaks = leaks.sort(plainer).slice(0, wanted);
  }
  return {
    audit: {
      ...tally,
      examples: leaks
        .sort(plainer)
        .slice(0, wanted)
        .map(({ leak }) => leak),
    },
    groups: groups.length,
    unreadable,
    unreadableTexts: [...texts].sort().slice(0, 5),
    unproved,
  };
}
