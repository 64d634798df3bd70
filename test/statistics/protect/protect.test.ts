import { beforeAll, describe, expect, it } from "vitest";
import type { Result } from "../../../src/issues/result.js";
import { ledgerContentOf, importLedger } from "../../../src/statistics/ledger/releaseLedger.js";
import type { DisclosurePolicy } from "../../../src/statistics/model/disclosurePolicy.js";
import { exportConfidential } from "../../../src/statistics/model/exportConfidential.js";
import type { LpSolver } from "../../../src/statistics/model/lpSolver.js";
import type { Population } from "../../../src/statistics/model/population.js";
import type { ProtectedTable } from "../../../src/statistics/model/protectedTable.js";
import { protect } from "../../../src/statistics/protect/protect.js";
import type { Protection } from "../../../src/statistics/protect/protection.js";
import { certificateContentOf, importCertificates } from "../../../src/statistics/prove/certificates.js";
import { openRelease } from "../../../src/statistics/prove/openRelease.js";
import { verifyRelease } from "../../../src/statistics/prove/verifyRelease.js";
import { highsSolver } from "../../../src/statistics/solver/highsSolver.js";
import { randomOf } from "../../support/randomOf.js";
import { randomPopulation, tablesOfPopulation } from "./randomTables.js";

const runs = 13 * Number(process.env["OPSC_RUNS"] ?? 1);
let solver: LpSolver;
beforeAll(async () => {
  solver = await highsSolver();
});

const policy: DisclosurePolicy = {
  minimumFrequency: 5,
  minimumWidth: 3,
  zeros: "protect",
  groupDisclosure: true,
  attackers: ["public", "rule-aware", "insider", "earlier-releases"],
};

const valueOf = <Value>(result: Result<Value>): Value => {
  if (!result.ok) throw new TypeError(JSON.stringify(result.issues));
  return result.value;
};

const textOf = (tables: readonly ProtectedTable[]): string => JSON.stringify(tables);

const editable = (protection: Protection): ReturnType<typeof certificateContentOf> =>
  JSON.parse(exportConfidential(protection.certificates)) as ReturnType<typeof certificateContentOf>;

describe("protect", () => {
  it("prints no small count, and certificates prove every suppressed cell", () => {
    const random = randomOf(1);
    let suppressed = 0;
    for (let run = 0; run < runs; run += 1) {
      const asked = { ...policy, zeros: run % 2 === 0 ? "protect" : "publish" } as const;
      const population = randomPopulation(random, run % 3 === 0 ? 12 : 60);
      const protection = valueOf(protect(tablesOfPopulation(population), asked, solver));
      suppressed += protection.suppressed;
      for (const { cells } of protection.tables) {
        for (const { value } of cells) {
          if (value.kind === "count" && value.count < 5) {
            expect([value.count, asked.zeros]).toEqual([0, "publish"]);
          }
        }
      }
      expect(verifyRelease(protection.tables, protection.certificates)).toEqual({ ok: true, issues: [] });
      const again: unknown = JSON.parse(textOf(protection.tables));
      expect(openRelease(again, protection.certificates).ok).toBe(true);
    }
    expect(suppressed).toBeGreaterThan(0);
  });

  it("gives the same bytes whatever the order of tables and rows", () => {
    const random = randomOf(2);
    for (let run = 0; run < 5; run += 1) {
      const population = randomPopulation(random, 30);
      const turned = { ...population, rows: [...population.rows].reverse() };
      const first = valueOf(protect(tablesOfPopulation(population), policy, solver));
      const tables = tablesOfPopulation(turned);
      const second = valueOf(protect([...tables].reverse(), policy, solver));
      expect(textOf([...second.tables].reverse())).toBe(textOf(first.tables));
      expect(exportConfidential(second.ledger)).toBe(exportConfidential(first.ledger));
    }
  });

  it("refuses certificates and releases that were tampered with", () => {
    const random = randomOf(3);
    let tampered = 0;
    for (let run = 0; run < runs; run += 1) {
      const protection = valueOf(protect(tablesOfPopulation(randomPopulation(random, 40)), policy, solver));
      const content = editable(protection);
      const own = content.populations[0]!;
      const check = (change: object): boolean => {
        const populations = [{ ...own, ...change }];
        const certificates = valueOf(importCertificates({ ...content, populations }));
        return verifyRelease(protection.tables, certificates).ok;
      };
      expect(check({})).toBe(true);
      if (own.proofs.length === 0) continue;
      tampered += 1;
      const any = Math.floor(random() * own.proofs.length);
      const proof = own.proofs[any]!;
      const others = own.proofs.filter((_, place) => place !== any);
      expect(check({ proofs: others })).toBe(false);
      expect(check({ proofs: [...others, { ...proof, sensitive: !proof.sensitive }] })).toBe(false);
      const turned = proof.pairs.map(([low, high]) => [high, low]);
      expect(check({ proofs: [...others, { ...proof, pairs: turned }] })).toBe(false);
      const used = proof.pairs[0]![1];
      const alternative = own.alternatives[used]!.slice();
      alternative[1] = alternative[1]! + 1;
      const alternatives = own.alternatives.map((table, place) => (place === used ? alternative : table));
      const printed = protection.tables.some(({ cells }) => cells.at(-1)?.value.kind === "count");
      if (printed) expect(check({ alternatives })).toBe(false);
    }
    expect(tampered).toBeGreaterThan(runs / 2);
  });

  it("refuses a release in which a number was changed or a suppressed cell filled in", () => {
    const protection = valueOf(
      protect(tablesOfPopulation(randomPopulation(randomOf(8), 60)), policy, solver),
    );
    const data = (): { cells: { value: { kind: string; count?: number } }[] }[] =>
      JSON.parse(textOf(protection.tables)) as never;
    expect(openRelease(data(), protection.certificates).ok).toBe(true);
    let changes = 0;
    data().forEach(({ cells }, table) => {
      cells.forEach((_, cell) => {
        const next = data();
        const { value } = next[table]!.cells[cell]!;
        if (value.kind === "count") value.count! += 1;
        else next[table]!.cells[cell]!.value = { kind: "count", count: 7 };
        changes += 1;
        expect(openRelease(next, protection.certificates).ok).toBe(false);
      });
    });
    expect(changes).toBeGreaterThan(20);
    expect(openRelease(data().slice(1), protection.certificates).ok).toBe(false);
  });

  it("keeps what is confidential out of JSON", () => {
    const protection = valueOf(
      protect(tablesOfPopulation(randomPopulation(randomOf(4), 60)), policy, solver),
    );
    expect(() => JSON.stringify(protection.certificates)).toThrow(TypeError);
    expect(() => JSON.stringify(protection.ledger)).toThrow(TypeError);
    expect(Object.keys(protection.certificates)).toEqual([]);
    const text = exportConfidential(protection.ledger);
    expect(exportConfidential(valueOf(importLedger(JSON.parse(text))))).toBe(text);
  });

  it("answers a policy that is not sound with issues", () => {
    const answer = protect([], { ...policy, minimumFrequency: 4 }, solver);
    expect(answer.ok).toBe(false);
    expect(protect([], { ...policy, minimumFrequency: 4, override: "Decision 1" }, solver).ok).toBe(true);
  });
});

describe("protect with a ledger", () => {
  const narrow = [{ id: "sex", title: "By sex", dimensions: ["SEX"] }];
  const wide = [{ id: "age", title: "By age", dimensions: ["AGE", "REGION"] }];
  const changed = (population: Population, random: () => number): Population => ({
    ...population,
    rows: population.rows.map((row) => ({ ...row, count: row.count + (random() < 0.15 ? 1 : 0) })),
  });

  it("leaves nothing to be had by subtracting one release from the next", () => {
    const random = randomOf(6);
    let withEarlier = 0;
    let refused = 0;
    for (let run = 0; run < runs; run += 1) {
      const population = randomPopulation(random, 40);
      const first = valueOf(
        protect(tablesOfPopulation(population, run % 2 === 0 ? narrow : wide), policy, solver),
      );
      const next = run % 3 === 0 ? changed(population, random) : population;
      const answer = protect(tablesOfPopulation(next), policy, solver, { ledger: first.ledger });
      if (!answer.ok) {
        refused += 1;
        continue;
      }
      const { earlier } = certificateContentOf(answer.value.certificates).populations[0]!;
      withEarlier += earlier.length > 0 ? 1 : 0;
      const before = new Map(
        ledgerContentOf(first.ledger).releases[0]!.cells.map(({ of, count }) => [JSON.stringify(of), count]),
      );
      const now = ledgerContentOf(answer.value.ledger).releases.at(-1)!.cells;
      for (const { of, count } of now) {
        const known = before.get(JSON.stringify(of));
        if (count === null || known === undefined || known === null) continue;
        const difference = Math.abs(known - count);
        expect(difference === 0 || difference >= policy.minimumFrequency).toBe(true);
      }
    }
    expect(withEarlier).toBeGreaterThan(runs / 3);
    expect(refused).toBeLessThan(runs / 2);
  });
});
