import { parse } from "csv-parse/sync";
import { highsSolver, protect, type Attacker } from "opsc/statistics";
import { expect, it } from "vitest";
import { eliminate } from "../../../src/statistics/elimination/eliminate.js";
import { primaryCells } from "../../../src/statistics/primary/primaryCells.js";
import { countSystemOf } from "../../../src/statistics/system/countSystemOf.js";
import { describeWithShared, sharedText } from "../../support/shared.js";
import { attack } from "../solver/attack.js";
import { cellNamed, dimensionOf, joinedTable, markedCells, tablesOver } from "../system/joinOf.js";

/** Lines of a file of commas, each by the names of its columns. */
const linesOf = (text: string): Record<string, string>[] => parse(text, { columns: true });

const policy = (minimumFrequency: number) =>
  ({
    minimumFrequency,
    minimumWidth: 1,
    zeros: "publish",
    groupDisclosure: false,
    attackers: ["public"],
  }) as const;

/** How many records have each combination of some columns. */
function countsOf(text: string, columns: readonly string[]) {
  const counts = new Map<string, number>();
  for (const line of linesOf(text)) {
    const name = columns.map((column) => line[column] ?? "").join("|");
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => ({ tuples: [name.split("|")], count }));
}

const published = sharedText("disclosure/sdctable_microdata1_expected.csv") ?? "";

/** Cells that a method of sdcTable does not publish, in a case that begins so. */
function unpublished(method: string, beginning = "primary={A,female}"): readonly string[] {
  const lines = linesOf(published).filter(
    (line) => line["method"] === method && line["case"]?.startsWith(beginning) === true,
  );
  return (lines[0]?.["cells_not_published"] ?? "").split(";").sort();
}

describeWithShared("sdcTable's microdata1", "disclosure/sdctable_microdata1.csv", (text) => {
  const regions = dimensionOf("REGION", ["A", "B", "C", "D"]);
  const genders = dimensionOf("GENDER", ["female", "male"]);
  const joined = joinedTable([regions, genders], countsOf(text, ["region", "gender"]));
  const primary = primaryCells(joined, policy(3));
  // The order of sdcTable: region by region, the total first.
  const order = Int32Array.from(
    ["_T", "A", "B", "C", "D"].flatMap((region) =>
      ["_T", "male", "female"].map((gender) => cellNamed(joined, `${region}|${gender}`)),
    ),
  );

  it("marks the one count that the rule of frequency marks", () => {
    expect(markedCells(joined, primary)).toEqual(unpublished("primary", "maxN=2 freq rule"));
  });
  it("hides what GAUSS hides, in its order", () => {
    const { hidden } = eliminate(joined.system, primary, { order });
    expect(markedCells(joined, hidden)).toEqual(unpublished("GAUSS"));
  });
  it("hides what GAUSS hides when one of those must be published", () => {
    const forcedPublished = new Uint8Array(joined.system.cells.length);
    forcedPublished[cellNamed(joined, "D|male")] = 1;
    const { hidden } = eliminate(joined.system, primary, { order, forcedPublished });
    expect(markedCells(joined, hidden)).toEqual(unpublished("GAUSS", "primary={A,female}; D|male forced"));
  });
  it.each(["OPT", "HYPERCUBE", "HITAS", "SIMPLEHEURISTIC"])(
    "hides what %s hides, in the order of this package",
    (method) => {
      const { hidden } = eliminate(joined.system, primary);
      expect(markedCells(joined, hidden)).toEqual(unpublished(method));
    },
  );
});

describeWithShared("two counts of 1, of sdcTable", "disclosure/sdctable_microdata1_expected.csv", () => {
  const letters = dimensionOf("REGION", ["a", "b", "c", "d"]);
  const rows = Object.entries({ a: 1, b: 2, c: 1, d: 0 }).map(([code, count]) => ({
    tuples: [[code]],
    count,
  }));
  const hiddenFrom = async (attackers: readonly Attacker[]): Promise<readonly string[]> => {
    const tables = tablesOver([letters], rows, [{ id: "t", dimensions: ["REGION"] }]);
    const asked = { ...policy(2), attackers, override: "As it was published" };
    const answer = protect(tables, asked, await highsSolver());
    return (answer.ok ? (answer.value.tables[0]?.cells ?? []) : []).flatMap(({ coordinates, value }) =>
      value.kind === "suppressed" ? [coordinates.join()] : [],
    );
  };
  it("hide no third cell from the public, and one from those who know that neither is 0", async () => {
    // sdcTable: 0 more without its rule for singletons, 1 more with it.
    expect(await hiddenFrom(["public"])).toEqual(["a", "c"]);
    const hidden = await hiddenFrom(["public", "rule-aware"]);
    expect(hidden).toHaveLength(3);
    expect(hidden).toEqual(expect.arrayContaining(["a", "c"]));
  });
});

describeWithShared("sdcTable's 5 by 5", "disclosure/sdctable_5x5_problem.csv", (text) => {
  const lines = linesOf(text).map(({ v1 = "", v2 = "", freq, primary }) => ({
    name: `${v1}|${v2}`.replaceAll("tot", "_T"),
    tuples: [[v1, v2]],
    count: Number(freq),
    isPrimary: primary === "TRUE",
  }));
  const joined = joinedTable(
    [dimensionOf("V1", ["w", "x", "y", "z"]), dimensionOf("V2", ["a", "b", "c", "d"])],
    lines.filter(({ name }) => !name.includes("_T")),
  );
  const primary = new Uint8Array(joined.system.cells.length);
  for (const { name, isPrimary } of lines) if (isPrimary) primary[cellNamed(joined, name)] = 1;
  const hiddenWith = (name: string): Uint8Array => primary.with(cellNamed(joined, name), 1);
  const betrayed = cellNamed(joined, "w|b");

  it("gives one sensitive count away though two cells are hidden in every line, as its tests say", () => {
    expect(attack(joined.system, primary, betrayed)).toEqual([47, 47]);
    expect(attack(joined.system, hiddenWith("x|b"), betrayed)).toEqual([0, 141]);
  });

  it("needs one more cell, as there; of those that serve the one with the smallest count is hidden", () => {
    const { hidden } = eliminate(joined.system, primary);
    const extra = markedCells(joined, hidden).filter((name) => primary[cellNamed(joined, name)] !== 1);
    const serving = lines.filter(({ name, isPrimary }) => {
      if (isPrimary) return false;
      const [low, high] = attack(joined.system, hiddenWith(name), betrayed);
      return high - low >= 1;
    });
    const cheapest = serving.reduce((best, own) => (own.count < best.count ? own : best));
    expect(serving.length).toBeGreaterThan(1);
    expect(extra).toEqual([cheapest.name]);
    for (const [cell, isPrimary] of primary.entries()) {
      if (isPrimary !== 1) continue;
      const [low, high] = attack(joined.system, hidden, cell);
      expect(high - low).toBeGreaterThanOrEqual(5);
    }
  });
});

describeWithShared("sdcTable's linked tables", "disclosure/sdctable_linked.csv", (text) => {
  const lines = linesOf(text);
  const regions = lines.map(({ region = "" }) => region);
  const groups: Record<string, string[]> = {};
  for (const { region = "", county = "", group = "" } of lines) {
    for (const code of [county, group]) (groups[code] ??= []).push(region);
  }
  const rows = lines.map(({ region = "", n }) => ({ tuples: [[region]], count: Number(n) }));
  const tableOf = (id: string, codes: readonly string[]) => ({
    id,
    dimensions: ["REGION"],
    categories: { REGION: ["_T", ...codes, ...regions] },
  });
  const byCounty = tableOf("by-county", ["county-1", "county-2"]);
  const byGroup = tableOf("by-group", ["BIG", "small"]);
  const hiddenIn = (definitions: readonly (typeof byCounty)[]): readonly string[] => {
    const joined = countSystemOf(tablesOver([dimensionOf("REGION", regions, groups)], rows, definitions));
    return markedCells(joined, eliminate(joined.system, primaryCells(joined, policy(4))).hidden);
  };
  const sensitive = ["A", "B", "K", "L", "M"];

  it("need no further cell where each is protected alone", () => {
    expect(hiddenIn([byCounty])).toEqual(sensitive);
    expect(hiddenIn([byGroup])).toEqual(sensitive);
  });
  it("need the one that sdcTable hides in both, since small less county-1 is it and a sensitive one", () => {
    expect(hiddenIn([byCounty, byGroup])).toEqual([...sensitive, "N"]);
  });
});

describeWithShared("sdcTable's microdata2", "disclosure/sdctable_microdata2.csv", (text) => {
  // No pattern is published of it: two tables over two classifications of the same records, judged by a second solver.
  const columns = ["region", "gender", "ecoOld", "ecoNew"];
  const rows = countsOf(text, columns);
  const dimensions = columns.map((column, at) => {
    const leaves = [...new Set(rows.map(({ tuples }) => tuples[0]?.[at] ?? ""))].sort();
    const letters = column.startsWith("eco") ? [...new Set(leaves.map((leaf) => leaf.slice(0, 1)))] : [];
    const groups = letters.map((letter) => [letter, leaves.filter((leaf) => leaf.startsWith(letter))]);
    return dimensionOf(column, leaves, Object.fromEntries(groups) as Record<string, string[]>);
  });
  const joined = countSystemOf(
    tablesOver(dimensions, rows, [
      { id: "old", dimensions: ["region", "ecoOld"] },
      { id: "new", dimensions: ["region", "ecoNew"] },
      { id: "gender", dimensions: ["region", "gender"] },
    ]),
  );

  it("keeps every sensitive count of linked tables from being worked out", () => {
    const primary = primaryCells(joined, policy(9));
    const { hidden } = eliminate(joined.system, primary);
    const sensitive = [...primary.keys()].filter((cell) => primary[cell] === 1);
    expect(sensitive.length).toBeGreaterThan(5);
    const widths = (pattern: Uint8Array): number[] =>
      sensitive.map((cell) => {
        const [low, high] = attack(joined.system, pattern, cell);
        return high - low;
      });
    expect(Math.min(...widths(hidden))).toBeGreaterThanOrEqual(1);
    expect(Math.min(...widths(primary))).toBe(0);
  });
});
