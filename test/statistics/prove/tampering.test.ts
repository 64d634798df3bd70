import { inspect } from "node:util";
import {
  exportConfidential,
  highsSolver,
  importCertificates,
  importLedger,
  openRelease,
  protect,
  ProtectedTable,
  RawTable,
  verifyRelease,
  type DisclosurePolicy,
  type LpSolver,
  type Protection,
} from "opsc/statistics";
import { NarrativeNumber } from "opsc/statistics";
import { beforeAll, describe, expect, it } from "vitest";
import { certificateContentOf } from "../../../src/statistics/prove/certificates.js";
import { sealOf } from "../../../src/statistics/prove/sealOf.js";
import { randomOf } from "../../support/randomOf.js";
import { randomPopulation, tablesOfPopulation } from "../protect/randomTables.js";

const runs = 6 * Number(process.env["OPSC_RUNS"] ?? 1);
const policy: DisclosurePolicy = {
  minimumFrequency: 5,
  minimumWidth: 3,
  zeros: "protect",
  groupDisclosure: true,
  attackers: ["public", "rule-aware", "insider", "earlier-releases"],
};
let solver: LpSolver;
let protections: readonly Protection[];
beforeAll(async () => {
  solver = await highsSolver();
  const random = randomOf(51);
  protections = Array.from({ length: runs }, () => {
    const answer = protect(tablesOfPopulation(randomPopulation(random, 45)), policy, solver);
    if (!answer.ok) throw new TypeError(JSON.stringify(answer.issues));
    return answer.value;
  }).filter(({ suppressed }) => suppressed > 0);
});

type Content = ReturnType<typeof certificateContentOf>;
type Population = Content["populations"][number];
interface Table {
  definition: { id: string; title: string };
  cells: { coordinates: string[]; value: { kind: string; count?: number } }[];
  provenance: { policy: { minimumWidth: number; minimumFrequency: number }; audit: { attackers: string[] } };
}

const contentOf = ({ certificates }: Protection): Content =>
  JSON.parse(exportConfidential(certificates)) as Content;
const tablesOf = ({ tables }: Protection): Table[] => JSON.parse(JSON.stringify(tables)) as Table[];

/** Whether a release opens with certificates of which the first population is changed; sealed again, as a forger would. */
function opens(tables: unknown, content: Content, change: Partial<Population> = {}): boolean {
  const populations = [{ ...content.populations[0]!, ...change }];
  const seal = sealOf(tables as never, populations);
  const certificates = importCertificates({ ...content, seal, populations });
  return certificates.ok && openRelease(tables, certificates.value).ok;
}

describe("a release", () => {
  it("opens again and is written with the same bytes", () => {
    for (const protection of protections) {
      const opened = openRelease(tablesOf(protection), protection.certificates);
      expect(opened.ok && JSON.stringify(opened.value)).toBe(JSON.stringify(protection.tables));
      expect(opened.ok && opened.value.every((table) => ProtectedTable.is(table))).toBe(true);
      expect(opens(tablesOf(protection), contentOf(protection))).toBe(true);
    }
  });

  it("does not open with any of its counts changed or its suppressed cells filled in, even if it is sealed again", () => {
    for (const protection of protections.slice(0, 4)) {
      tablesOf(protection).forEach(({ cells }, table) => {
        cells.forEach((_, cell) => {
          for (const step of [-1, 1, 10]) {
            const tables = tablesOf(protection);
            const { value } = tables[table]!.cells[cell]!;
            if (value.kind === "count") value.count = Math.abs(value.count! + step);
            else tables[table]!.cells[cell]!.value = { kind: "count", count: 7 + step };
            expect(opens(tables, contentOf(protection))).toBe(false);
          }
        });
      });
    }
  });

  it("does not open without a table, a cell of it that is shared, or with certificates of another", () => {
    protections.forEach((protection, place) => {
      const tables = tablesOf(protection);
      expect(opens(tables.slice(1), contentOf(protection))).toBe(false);
      expect(opens([...tables, tables[0]], contentOf(protection))).toBe(false);
      const other = protections[(place + 1) % protections.length]!;
      expect(openRelease(tables, other.certificates).ok).toBe(false);
      expect(opens(tables, contentOf(other))).toBe(false);
    });
  });

  it("does not open with a cell that stands nowhere in its table, even if it is sealed again", () => {
    const [protection] = protections;
    const withCell = (coordinates: readonly string[]): unknown => {
      const [first, ...others] = tablesOf(protection!);
      const cell = { coordinates: [...coordinates], value: { kind: "count", count: 0 } };
      return [{ ...first!, cells: [...first!.cells, cell] }, ...others];
    };
    const { coordinates } = tablesOf(protection!)[0]!.cells[0]!;
    for (const nowhere of [coordinates.slice(1), [...coordinates, "_T"], coordinates.with(0, "nowhere")]) {
      expect(opens(withCell(nowhere), contentOf(protection!))).toBe(false);
    }
    const [first, ...others] = tablesOf(protection!);
    const turned = { ...first!, definition: { ...first!.definition, dimensions: ["ANOTHER"] } };
    expect(opens([turned, ...others], contentOf(protection!))).toBe(false);
  });

  it("does not open under another text, policy or title than the one it was sealed with", () => {
    const [protection] = protections;
    const change = (edit: (table: Table) => void): boolean => {
      const tables = tablesOf(protection!);
      edit(tables[0]!);
      return openRelease(tables, protection!.certificates).ok;
    };
    expect(change(() => undefined)).toBe(true);
    expect(change(({ provenance }) => (provenance.policy.minimumWidth = 1))).toBe(false);
    expect(change(({ provenance }) => (provenance.policy.minimumFrequency = 50))).toBe(false);
    expect(change(({ provenance }) => provenance.audit.attackers.pop())).toBe(false);
    expect(change(({ definition }) => (definition.title = "Another"))).toBe(false);
  });
});

describe("a certificate", () => {
  it("proves nothing without a proof, with fewer pairs that differ enough, or for a lower width", () => {
    for (const protection of protections) {
      const content = contentOf(protection);
      const tables = tablesOf(protection);
      const own = content.populations[0]!;
      own.proofs.forEach((proof, place) => {
        const others = own.proofs.filter((_, other) => other !== place);
        expect(opens(tables, content, { proofs: others })).toBe(false);
        const same = proof.pairs.map(([low]): [number, number] => [low, low]);
        expect(opens(tables, content, { proofs: [...others, { ...proof, pairs: same }] })).toBe(false);
        const turned = proof.pairs.map(([low, high]): [number, number] => [high, low]);
        expect(opens(tables, content, { proofs: [...others, { ...proof, pairs: turned }] })).toBe(false);
        const beyond: [number, number][] = [[0, own.alternatives.length]];
        expect(opens(tables, content, { proofs: [...others, { ...proof, pairs: beyond }] })).toBe(false);
      });
      const claims = own.proofs.map((proof) => ({ ...proof, sensitive: false }));
      const populations = [{ ...own, proofs: claims }];
      const certificates = importCertificates({ ...content, populations });
      const weakened = own.proofs.some(({ sensitive }) => sensitive);
      expect(certificates.ok && openRelease(tables, certificates.value).ok).toBe(!weakened);
    }
  });

  it("proves nothing with any count of any alternative changed", () => {
    for (const protection of protections) {
      const content = contentOf(protection);
      const tables = tablesOf(protection);
      const total = tables.every(({ cells }) => cells.at(-1)?.value.kind === "count");
      if (!total) continue;
      const { alternatives } = content.populations[0]!;
      alternatives.forEach((alternative, place) => {
        const changed = alternative.with(1, alternative[1]! + 1);
        expect(opens(tables, content, { alternatives: alternatives.with(place, changed) })).toBe(false);
        const twice = [...alternative, ...alternative.slice(0, 2)];
        expect(opens(tables, content, { alternatives: alternatives.with(place, twice) })).toBe(false);
        const nowhere = [...alternative, 10_000, 0];
        expect(opens(tables, content, { alternatives: alternatives.with(place, nowhere) })).toBe(false);
      });
    }
  });

  it("is checked without a solver and names no count in what it says", () => {
    const [protection, other] = protections;
    const { ok, issues } = verifyRelease(protection!.tables, other!.certificates);
    expect(ok).toBe(false);
    for (const { message } of issues) expect(message).not.toMatch(/\d/);
  });
});

describe("what is confidential", () => {
  it("is not written by JSON, shows nothing to a logger, and goes through its own text and back", () => {
    for (const { certificates, ledger } of protections) {
      for (const secret of [certificates, ledger]) {
        expect(() => JSON.stringify({ deep: [secret] })).toThrow(/confidential/);
        expect(inspect(secret, { depth: 20, showHidden: true, getters: true })).not.toMatch(
          /\d|_T|SEX|count/,
        );
        expect(Object.getOwnPropertyNames(secret)).toEqual([]);
        expect(JSON.stringify({ ...secret })).toBe("{}");
      }
      const texts = [exportConfidential(certificates), exportConfidential(ledger)] as const;
      const again = importCertificates(JSON.parse(texts[0]));
      expect(again.ok && exportConfidential(again.value)).toBe(texts[0]);
      const kept = importLedger(JSON.parse(texts[1]));
      expect(kept.ok && exportConfidential(kept.value)).toBe(texts[1]);
    }
    expect(importCertificates({ format: "opsc-certificates", populations: [{}] }).ok).toBe(false);
    expect(importLedger({ format: "opsc-ledger", releases: [], more: 1 }).ok).toBe(false);
  });

  it("has no constructor that makes something publishable of anything else", () => {
    const [table] = protections[0]!.tables;
    const make = ProtectedTable as unknown as new (...given: unknown[]) => unknown;
    expect(() => new make({ ...table })).toThrow(/protect/);
    expect(() => new make({ ...table }, Symbol("opsc.protectedTable"))).toThrow(TypeError);
    const number = NarrativeNumber as unknown as new (...given: unknown[]) => unknown;
    expect(() => new number({ text: "3" })).toThrow(/narrativeNumber/);
    for (const like of [
      { ...table },
      Object.create(ProtectedTable.prototype),
      structuredClone({ ...table }),
    ]) {
      expect(ProtectedTable.is(like)).toBe(false);
    }
    expect(() => Object.assign(table!, { cells: [] })).toThrow(TypeError);
    expect(() => Object.assign(table!.cells[0]!.value, { kind: "count", count: 1 })).toThrow(TypeError);
    expect(() => JSON.stringify(tablesOfPopulation(randomPopulation(randomOf(1), 9)))).toThrow(
      /confidential/,
    );
    expect(RawTable.prototype).not.toHaveProperty("cells");
  });
});
