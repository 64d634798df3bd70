import { parse } from "csv-parse/sync";
import { highsSolver, protect, type LpSolver } from "opsc/statistics";
import { beforeAll, expect, it } from "vitest";
import { eliminate } from "../../../src/statistics/elimination/eliminate.js";
import { primaryCells } from "../../../src/statistics/primary/primaryCells.js";
import { countSystemOf } from "../../../src/statistics/system/countSystemOf.js";
import { describeWithShared, sharedText } from "../../support/shared.js";
import { attack } from "../solver/attack.js";
import { cellNamed, dimensionOf, markedCells, tablesOver } from "../system/joinOf.js";

/** A pattern of least cost, found elsewhere by trying every one. */
interface Optimum {
  readonly table: string;
  readonly minWidth: number;
  readonly primaries: readonly string[];
  readonly optimalSecondaryCount: number | null;
  readonly optimalSecondarySum: number;
  readonly oneOptimal: readonly string[];
  readonly gaussSecondaryCount: number;
}

const countries = ["Iceland", "Portugal", "Spain"];
const age = dimensionOf("AGE", ["young", "old"]);
const plainGeo = dimensionOf("GEO", countries);
const geo = dimensionOf("GEO", countries, { EU: ["Portugal", "Spain"], nonEU: ["Iceland"] });

/** How each table came to be: which counts were sensitive in it. */
const settings: Readonly<Record<string, { geo: typeof geo; minimum: number; zeros: "protect" | "publish" }>> =
  {
    gs_t1_age_geo_maxN1: { geo: plainGeo, minimum: 2, zeros: "protect" },
    gs_t2_age_geo_eu_maxN2: { geo, minimum: 3, zeros: "protect" },
    gs_t9b_noRangeMin: { geo: plainGeo, minimum: 4, zeros: "publish" },
  };
let solver: LpSolver;
beforeAll(async () => {
  solver = await highsSolver();
});

/** Name of a cell of the file in this package. */
const named = (cell: string): string => cell.replace("/", "|");

describeWithShared("patterns of least cost", "disclosure/optimal_small.json", (text) => {
  const optima = (JSON.parse(text) as readonly Optimum[]).filter(
    // Of the table that has no optimum the counts are not published here either.
    (optimum) => optimum.optimalSecondaryCount !== null,
  );
  it.each(optima)("$table, width $minWidth", (optimum) => {
    const setting = settings[optimum.table]!;
    const lines: string[][] = parse(sharedText(`disclosure/${optimum.table}.csv`) ?? "", { from: 2 });
    const rows = lines.flatMap(([code = "", place = "", count]) =>
      code !== "Total" && countries.includes(place)
        ? [{ tuples: [[code, place]], count: Number(count) }]
        : [],
    );
    const tables = tablesOver([age, setting.geo], rows, [{ id: "t", dimensions: ["AGE", "GEO"] }]);
    const policy = {
      minimumFrequency: setting.minimum,
      minimumWidth: optimum.minWidth,
      zeros: setting.zeros,
      groupDisclosure: false,
      attackers: ["public"],
      override: "As it was published",
    } as const;
    const joined = countSystemOf(tables);
    const primaries = optimum.primaries.map(named).sort();
    const costOf = (names: readonly string[]): number =>
      names.reduce((sum, name) => sum + (joined.system.cells[cellNamed(joined, name)]?.count ?? 0), 0);
    const addedTo = (names: readonly string[]): readonly string[] =>
      names.filter((name) => !primaries.includes(name));

    const primary = primaryCells(joined, policy);
    expect(markedCells(joined, primary)).toEqual(primaries);
    const eliminated = addedTo(markedCells(joined, eliminate(joined.system, primary).hidden));
    expect(eliminated).toHaveLength(optimum.gaussSecondaryCount);

    const answer = protect(tables, policy, solver);
    const cells = answer.ok ? (answer.value.tables[0]?.cells ?? []) : [];
    const suppressed = cells.flatMap(({ coordinates, value }) =>
      value.kind === "suppressed" ? [coordinates.join("|")] : [],
    );
    const added = addedTo(suppressed);
    expect(added).toHaveLength(optimum.optimalSecondaryCount ?? -1);
    expect(costOf(added)).toBe(optimum.optimalSecondarySum);

    const hidden = new Uint8Array(joined.system.cells.length);
    for (const name of suppressed) hidden[cellNamed(joined, name)] = 1;
    for (const name of primaries) {
      const [low, high] = attack(joined.system, hidden, cellNamed(joined, name));
      expect(high - low).toBeGreaterThanOrEqual(optimum.minWidth);
    }
  });
});
