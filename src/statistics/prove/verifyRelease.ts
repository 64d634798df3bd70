import type { ProtectedTable } from "../model/protectedTable.js";
import type { Certificates } from "./certificates.js";
import type { Verification } from "./verification.js";
import { verifyContents } from "./verifyContents.js";

/**
 * Checks a release against its certificates with addition alone: no solver, no elimination, no raw table. It works out anew which rows
 * every cell is the sum of and adds each alternative table up.
 *
 * It proves that every alternative is a table of whole numbers from 0 that agrees with every count that is printed, in all tables at
 * once and in the earlier releases that the certificates name; that no printed count is one that the policy of the release hides,
 * unless an earlier release printed it; that for every suppressed cell two alternatives differ by 1 at least, and by
 * `minimumWidth` where the certificates call it sensitive, for every record that they say an insider may know with somebody in its row
 * in both; and that no alternative has a 0 in a suppressed cell where zeros are printed, but for cells that may be one. What a table tells
 * by subtraction, where it prints a group and not all of its parts, is found anew and held to the same: it is proved like a suppressed
 * cell, or may be told like a printed one. Policy and attackers are those that the release prints. Whoever trusts the addition knows, then, that these cells cannot be worked out.
 *
 * It cannot prove what only the raw tables and the ledger know: that the printed counts are true; that every cell that is sensitive whatever its
 * count (a whole group, a withheld one, a small change) is called so; that all records which an insider may know, all earlier
 * releases and all combinations of rows that can be are named. The seal tells a release or a claim that was
 * changed; it is no signature, and somebody who wants to deceive can make a new one.
 *
 * @param release - All tables that were protected together.
 * @param certificates - Their certificates.
 * @returns Whether all of it holds, and where not. The issues name tables and cells, never a count.
 * @example
 * import { defaultPolicy, highsSolver, protect, tabulate, verifyRelease, type TabulationPlan } from "opsc/statistics";
 * const plan: TabulationPlan = {
 *   id: "by-sex",
 *   of: "victims",
 *   unit: "cases",
 *   dimensions: [{ from: "sex" }],
 *   tables: [{ id: "by-sex", title: "Child victims by sex", dimensions: ["SEX"] }],
 * };
 * const counted = tabulate([], plan);
 * const answer = protect(counted.ok ? counted.value.tables : [], defaultPolicy, await highsSolver());
 * answer.ok && verifyRelease(answer.value.tables, answer.value.certificates); //=> { ok: true, issues: [] }
 * answer.ok && verifyRelease([], answer.value.certificates).ok; //=> false
 */
export function verifyRelease(release: readonly ProtectedTable[], certificates: Certificates): Verification {
  return verifyContents(release, certificates);
}
