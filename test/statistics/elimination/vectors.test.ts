import { expect, it } from "vitest";
import { eliminate } from "../../../src/statistics/elimination/eliminate.js";
import { publicationOrder } from "../../../src/statistics/elimination/publicationOrder.js";
import { primaryCells } from "../../../src/statistics/primary/primaryCells.js";
import { countSystemOf } from "../../../src/statistics/system/countSystemOf.js";
import { describeWithShared } from "../../support/shared.js";
import { dimensionOf, joinedTable, markedCells, tablesOver } from "../system/joinOf.js";

/** Lines of a file of commas, without its header. */
const linesOf = (text: string) =>
  text
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.replaceAll('"', "").split(","));

const geo = dimensionOf("GEO", ["Iceland", "Portugal", "Spain"], {
  EU: ["Portugal", "Spain"],
  nonEU: ["Iceland"],
});
const plainGeo = dimensionOf("GEO", ["Iceland", "Portugal", "Spain"]);
const age = dimensionOf("AGE", ["young", "old"]);
const inner = new Set(["Iceland", "Portugal", "Spain"]);

/** A vector of R's GaussSuppression: its inner cells as rows, its sensitive and its hidden cells. */
function vectorOf(text: string) {
  const cells = linesOf(text).map((fields) => ({
    name: fields.slice(0, 2).join("|").replaceAll("Total", "_T"),
    age: fields[0] ?? "",
    geo: fields[1] ?? "",
    count: Number(fields[2]),
    primary: fields.at(-2) === "TRUE",
    hidden: fields.at(-1) === "TRUE",
  }));
  const rows = cells
    .filter((cell) => cell.age !== "Total" && inner.has(cell.geo))
    .map((cell) => ({ tuples: [[cell.age, cell.geo]], count: cell.count }));
  const named = (chosen: typeof cells) => chosen.map(({ name }) => name).sort();
  return {
    rows,
    primary: named(cells.filter((cell) => cell.primary)),
    hidden: named(cells.filter((cell) => cell.hidden)),
  };
}

const policy = (minimumFrequency: number, zeros: "protect" | "publish") =>
  ({ minimumFrequency, minimumWidth: 1, zeros, groupDisclosure: false, attackers: ["public"] }) as const;

const cases = [
  { file: "gs_t1_age_geo_maxN1", geo: plainGeo, minimum: 2, zeros: "protect" },
  { file: "gs_t2_age_geo_eu_maxN2", geo, minimum: 3, zeros: "protect" },
  { file: "gs_t4_maxN4_zerosPublished", geo, minimum: 5, zeros: "publish" },
  { file: "gs_t9b_noRangeMin", geo: plainGeo, minimum: 4, zeros: "publish" },
] as const;

for (const { file, geo: places, minimum, zeros } of cases) {
  describeWithShared(file, `disclosure/${file}.csv`, (text) => {
    const vector = vectorOf(text);
    const joined = joinedTable([age, places], vector.rows);
    const primary = primaryCells(joined, policy(minimum, zeros));

    it("marks the same cells as sensitive", () => {
      expect(markedCells(joined, primary)).toEqual(vector.primary);
    });
    it("hides the same cells", () => {
      expect(markedCells(joined, eliminate(joined.system, primary).hidden)).toEqual(vector.hidden);
    });
  });
}

describeWithShared(
  "gs_t3: two tables that share a margin",
  "disclosure/gs_t3_formula_age.eu+geo_maxN2.csv",
  (text) => {
    // The vignette prints age by membership, and places of both ages together: its inner cells are those of gs_t2.
    const hidden = linesOf(text)
      .filter((fields) => fields.at(-1) === "TRUE")
      .map((fields) => fields.slice(0, 2).join("|"));
    const counts = { young: [2, 0, 5], old: [3, 4, 6] };
    const rows = Object.entries(counts).flatMap(([code, row]) =>
      row.map((count, place) => ({ tuples: [[code, ["Iceland", "Portugal", "Spain"][place] ?? ""]], count })),
    );
    const joined = countSystemOf(
      tablesOver([age, geo], rows, [
        { id: "a", dimensions: ["AGE", "GEO"], categories: { AGE: ["young", "old"], GEO: ["EU", "nonEU"] } },
        { id: "b", dimensions: ["GEO"], categories: { GEO: ["_T", "Iceland", "Portugal", "Spain"] } },
      ]),
    );
    it("hides the same cells", () => {
      const primary = primaryCells(joined, policy(3, "protect"));
      expect(markedCells(joined, eliminate(joined.system, primary).hidden)).toEqual(hidden.sort());
    });
  },
);

describeWithShared(
  "gs_t5: a zero that is neither sensitive nor first",
  "disclosure/gs_t5_maxN3_secondaryZeros.csv",
  (text) => {
    const vector = vectorOf(text);
    const joined = joinedTable([age, geo], vector.rows);
    const primary = primaryCells(joined, policy(4, "publish"));

    it("marks the same cells as sensitive", () => {
      expect(markedCells(joined, primary)).toEqual(vector.primary);
    });
    it("hides the same cells when zeros are offered last", () => {
      const usual = publicationOrder(joined.system);
      const counted = usual.filter((cell) => joined.system.cells[cell]?.count !== 0);
      const zeros = usual.filter((cell) => joined.system.cells[cell]?.count === 0);
      const order = Int32Array.from([...counted, ...zeros]);
      expect(markedCells(joined, eliminate(joined.system, primary, { order }).hidden)).toEqual(vector.hidden);
    });
  },
);

describeWithShared("gs_t6: a structural zero", "disclosure/gs_t6_structuralZero.csv", (text) => {
  const vector = vectorOf(text);
  const possible = vector.rows.filter(({ tuples }) => tuples[0]?.join("|") !== "young|Iceland");
  const joined = joinedTable([age, geo], possible);
  const primary = primaryCells(joined, policy(2, "protect"));

  it("leaves the zero that could not have been anything else", () => {
    expect(markedCells(joined, primary)).toEqual(vector.primary);
  });
  it("hides the same cells", () => {
    expect(markedCells(joined, eliminate(joined.system, primary).hidden)).toEqual(vector.hidden);
  });
});
