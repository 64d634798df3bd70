import { auditInDetail } from "./auditInDetail.js";
import type { PublishedAudit } from "./publishedAudit.js";
import type { PublishedAuditOptions } from "./publishedAuditOptions.js";
import type { PublishedTable } from "./publishedTable.js";

/**
 * Works out what an outsider can know of the hidden cells of a table that somebody else published. Along each dimension a printed
 * total is the sum of the parts that are printed beside it, and every cell is a whole number from 0. What follows for the hidden
 * cells is drawn first from each sum, then from several together, and the rest is decided by whole tables that fit everything
 * published: a value that one of them has is possible, and what none of them has is not. So `exact` and `narrow` are right for whole
 * numbers; where a group is too large for that search, and no solver decides, a cell counts only as far as it was proved.
 *
 * It holds as far as the table adds up. A group that no table of counts fits is counted apart and nothing is claimed of it; one
 * that fits may still leave out a category in silence, so look at how often sums that hide nothing come out.
 *
 * @param table - The table, as `readPublishedTable` reads it.
 * @param options - Code of the totals, markers of the hidden cells and what is asked.
 * @returns The numbers, and a few leaks with the cells that give them away. A cell that can be read neither as a number nor as a
 * marker may hold anything and is not counted.
 * @source Fischetti and Salazar 2001 (feasibility intervals of hidden cells in tables with linear relations), not verified
 * @example
 * import { auditPublished } from "opsc/statistics";
 * const rows = [["Total", "10"], ["Female", "<5"], ["Male", "7"]].map(([sex = "", text = ""]) => ({
 *   group: [], coordinates: [sex], text,
 * }));
 * const audit = auditPublished({ groupBy: [], dimensions: ["Sex"], rows }, { total: "Total", suppressed: ["<5"] });
 * [audit.cells, audit.suppressed, audit.exact]; //=> [3, 1, 1]
 * audit.examples[0]?.arithmetic; //=> "10 - 7 = 3"
 */
export function auditPublished(table: PublishedTable, options: PublishedAuditOptions = {}): PublishedAudit {
  return auditInDetail(table, options).audit;
}
