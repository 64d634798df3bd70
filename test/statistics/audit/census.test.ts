import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, it } from "vitest";
import { audit } from "../../../src/statistics/audit/audit.js";
import { auditAndRepair } from "../../../src/statistics/audit/auditAndRepair.js";
import type { AuditPolicy } from "../../../src/statistics/audit/auditRequest.js";
import { highsSolver } from "../../../src/statistics/solver/highsSolver.js";
import { censusSystem, withMergedRows } from "./censusSystem.js";
import { describeWithShared } from "../../support/shared.js";

const isComplete = Number(process.env["OPSC_RUNS"] ?? 1) > 1;
const policy: AuditPolicy = {
  minimumFrequency: 4,
  minimumWidth: 3,
  zeros: "publish",
  attackers: ["public"],
};
const numberOf = (flags: Uint8Array): number => flags.reduce((sum, flag) => sum + flag, 0);

describeWithShared("the audit of the census case", "disclosure/optimal_small.json", () => {
  const folder = resolve(process.env["OPSC_SHARED"] ?? "../shared", "data/disclosure");
  const file = (name: string): Uint8Array => readFileSync(resolve(folder, `${name}.csv.gz`));
  const census = withMergedRows(
    censusSystem(file("d53-microdata"), file("d53-dummy-triplets"), file("d53-global-pattern")),
  );
  const { system, primary } = census;
  const sumIn = (table: Int32Array, cell: number): number =>
    system.cells[cell]!.rows.reduce((sum, row) => sum + table[row]!, 0);

  it("leaves what is narrower than 3 unproved, and hardly more", async () => {
    const { failing, pairs, pool } = audit({ ...census, policy }, await highsSolver());
    // 114 intervals are narrower than 3; where only the whole numbers in one are, a search may end without an answer.
    expect(failing.length).toBeGreaterThanOrEqual(114);
    expect(failing.length).toBeLessThan(130);
    const open = new Set(failing.map(({ cell }) => cell));
    primary.forEach((flag, cell) => {
      if (flag !== 1 || open.has(cell)) return;
      for (const { low, high } of pairs.get(cell)!) {
        expect(sumIn(pool[high]!, cell) - sumIn(pool[low]!, cell)).toBeGreaterThanOrEqual(3);
      }
    });
  }, 60_000);

  // A repair of the whole takes longer than `npm test` has time for: `.ci/run` sets OPSC_RUNS.
  const attacks: AuditPolicy["attackers"][] = isComplete
    ? [["public"], ["public", "rule-aware"], ["public", "rule-aware", "insider", "earlier-releases"]]
    : [];
  for (const attackers of attacks) {
    it(`is mended until every sensitive cell is proved against ${attackers.join(", ")}`, async () => {
      const request = { ...census, policy: { ...policy, attackers } };
      const { hidden, report, unprotectable } = auditAndRepair(request, await highsSolver());
      expect(unprotectable).toEqual([]);
      expect(report.failing).toEqual([]);
      expect(numberOf(hidden)).toBeLessThan(attackers.includes("rule-aware") ? 2700 : 2107);
      const used = new Set([...report.pairs.values()].flat().flatMap(({ low, high }) => [low, high]));
      const least = attackers.includes("rule-aware") ? 1 : 0;
      system.cells.forEach(({ count }, cell) => {
        const counts = [...used].map((table) => sumIn(report.pool[table]!, cell));
        const isSound = counts.every((own) => (hidden[cell] === 1 ? own >= least : own === count));
        expect(isSound).toBe(true);
        if (hidden[cell] !== 1) return;
        const pairs = report.pairs.get(cell)!;
        for (const { low, high } of pairs) {
          const width = sumIn(report.pool[high]!, cell) - sumIn(report.pool[low]!, cell);
          expect(width).toBeGreaterThanOrEqual(primary[cell] === 1 ? 3 : 1);
        }
        if (primary[cell] !== 1 || !attackers.includes("insider")) return;
        const keeps = ({ low, high }: (typeof pairs)[number], row: number): boolean =>
          report.pool[low]![row]! > 0 && report.pool[high]![row]! > 0;
        const isProved = system.rowCounts.every(
          (own, row) => own === 0 || pairs.some((pair) => keeps(pair, row)),
        );
        expect(isProved).toBe(true);
      });
    }, 120_000);
  }
});
