import { describe, expect, it } from "vitest";
import {
  defaultPolicy,
  exportConfidential,
  highsSolver,
  importCertificates,
  openRelease,
  protect,
  type Dimension,
} from "opsc/statistics";
import { certificateContentOf } from "../../../src/statistics/prove/certificates.js";
import { sealOf } from "../../../src/statistics/prove/sealOf.js";
import { rawTablesOf } from "../../../src/statistics/tabulate/rawTablesOf.js";
import { randomOf } from "../../support/randomOf.js";
import { attack } from "../solver/attack.js";

const solver = await highsSolver();
const leaf = (code: string) => ({ code, label: code });
const sex: Dimension = {
  code: "SEX",
  label: "Sex",
  total: "_T",
  categories: ["F", "M", "X", "_U"].map(leaf),
};
const year: Dimension = { code: "YEAR", label: "Year", total: "_T", categories: ["2023", "2024"].map(leaf) };

type Counts = Readonly<Record<string, readonly [number, number]>>;

/** The release of a table of sex by year that leaves out two categories of sex, under the default policy. */
const releaseOf = (counts: Counts) => {
  const rows = Object.entries(counts).flatMap(([code, [first, second]]) => [
    { tuples: [[code, "2023"]], count: first },
    { tuples: [[code, "2024"]], count: second },
  ]);
  const tables = rawTablesOf({ id: "p", unit: "cases", dimensions: [sex, year], rows }, [
    { id: "t", title: "T", dimensions: ["SEX", "YEAR"], categories: { SEX: ["F", "M", "_T"] } },
  ]);
  if (!tables.ok) throw new Error("Expected a table.");
  const answer = protect(tables.value, defaultPolicy, solver);
  if (!answer.ok) throw new Error(answer.issues.map(({ message }) => message).join(" "));
  return answer.value;
};

/** What is printed of it. */
const printed = (counts: Counts): ReadonlyMap<string, number | undefined> =>
  new Map(
    releaseOf(counts).tables[0]?.cells.map(({ coordinates, value }) => [
      coordinates.join(" "),
      value.kind === "count" ? value.count : undefined,
    ]),
  );

/** The remainder of a year, where it can be computed from what is printed. */
const remainder = (cells: ReadonlyMap<string, number | undefined>, at: string): number | undefined => {
  const [total, female, male] = ["_T", "F", "M"].map((code) => cells.get(`${code} ${at}`));
  return total === undefined || female === undefined || male === undefined
    ? undefined
    : total - female - male;
};

describe("categories that a table does not print", () => {
  it("cannot be computed from its totals where they are few", () => {
    const cells = printed({ F: [120, 130], M: [90, 80], X: [3, 20], _U: [4, 30] });
    expect(remainder(cells, "2023")).toBeUndefined();
    expect([...cells.values()]).toContain(130);
  });

  it("may be computed where they are many", () => {
    const cells = printed({ F: [120, 130], M: [90, 80], X: [30, 20], _U: [40, 30] });
    expect([remainder(cells, "2023"), remainder(cells, "2024")]).toEqual([70, 50]);
    expect([...cells.values()]).not.toContain(undefined);
  });

  it("are proved: without its proof, or with another, a release does not open", () => {
    const { tables, certificates } = releaseOf({ F: [120, 130], M: [90, 80], X: [3, 20], _U: [4, 30] });
    const content = certificateContentOf(certificates);
    const [own] = content.populations;
    if (own === undefined) throw new Error("Expected a population.");
    const opens = (proofs: typeof own.proofs): boolean => {
      const populations = [{ ...own, proofs }];
      const forged = { ...content, populations, seal: sealOf(tables, populations) };
      const read = importCertificates(JSON.parse(JSON.stringify(forged)));
      return read.ok && openRelease(JSON.parse(JSON.stringify(tables)), read.value).ok;
    };
    expect(opens(own.proofs)).toBe(true);
    const named = own.proofs.filter(({ coordinates }) => coordinates[0] === "_T less F M");
    expect(named.map(({ coordinates }) => coordinates[1]).sort()).toContain("2023");
    for (const proof of named) {
      const others = own.proofs.filter((other) => other !== proof);
      expect(opens(others)).toBe(false);
      const same = proof.pairs.map(([low]): [number, number] => [low, low]);
      expect(opens([...others, { ...proof, pairs: same }])).toBe(false);
    }
    expect(exportConfidential(certificates)).toContain("_T less F M");
  });

  it("are not told where they are small, says a second solver of random tables", () => {
    const random = randomOf(8);
    let small = 0;
    for (let run = 0; run < 8 * Number(process.env["OPSC_RUNS"] ?? 1); run += 1) {
      const draw = (): [number, number] => [Math.floor(random() * 60), Math.floor(random() * 60)];
      const rest = (): [number, number] => [Math.floor(random() * 8), Math.floor(random() * 8)];
      const counts = { F: draw(), M: draw(), X: rest(), _U: rest() };
      const cells = printed(counts);
      // Rows: F, M and the others, in each of the two years.
      const own = [counts.F, counts.M, counts.X.map((count, at) => count + (counts._U[at] ?? 0))].flat();
      const sexes: Record<string, number[]> = { F: [0], M: [1], rest: [2], _T: [0, 1, 2] };
      const years: Record<string, number[]> = { "2023": [0], "2024": [1], _T: [0, 1] };
      const names = Object.keys(sexes).flatMap((one) => Object.keys(years).map((other) => `${one} ${other}`));
      const system = {
        rowCounts: Int32Array.from(own),
        links: [],
        cells: names.map((name) => {
          const [one = "", other = ""] = name.split(" ");
          const rows = (sexes[one] ?? []).flatMap((place) =>
            (years[other] ?? []).map((at) => 2 * place + at),
          );
          return { rows: Int32Array.from(rows), count: rows.reduce((sum, row) => sum + (own[row] ?? 0), 0) };
        }),
      };
      const hidden = Uint8Array.from(names, (name) => (cells.get(name) === undefined ? 1 : 0));
      names.forEach((name, cell) => {
        if (!name.startsWith("rest") || (system.cells[cell]?.count ?? 0) >= 10) return;
        const [low, high] = attack(system, hidden, cell);
        expect(high - low).toBeGreaterThanOrEqual(5);
        small += 1;
      });
    }
    expect(small).toBeGreaterThan(10);
  });
});
