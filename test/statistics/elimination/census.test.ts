import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { eliminate } from "../../../src/statistics/elimination/eliminate.js";
import { publicationOrder } from "../../../src/statistics/elimination/publicationOrder.js";
import { distinctSums } from "../../../src/statistics/system/distinctSums.js";
import { mergeRows } from "../../../src/statistics/system/mergeRows.js";
import { absent } from "../../support/shared.js";

const folder = resolve(process.env["OPSC_SHARED"] ?? "../shared", "data/disclosure");
const fieldsOf = (file: string) =>
  gunzipSync(readFileSync(resolve(folder, file)))
    .toString("utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.replaceAll('"', "").split(","));

/** The census case: 9,408 cells of four linked tables, and the pattern of R's GaussSuppression without singletons. */
function census() {
  const pattern = fieldsOf("d53-global-pattern.csv.gz");
  const lists: number[][] = pattern.map(() => []);
  for (const [row, cell] of fieldsOf("d53-dummy-triplets.csv.gz")) lists[Number(cell)]?.push(Number(row));
  const counts = fieldsOf("d53-microdata.csv.gz").map((fields) => Number(fields.at(-1)));
  const { sums, placeOf } = distinctSums(lists.map((list) => Int32Array.from(list).sort()));
  const { rowOf, rowWeights, sums: merged } = mergeRows(sums, counts.length);
  const rowCounts = new Int32Array(rowWeights.length);
  counts.forEach((count, row) => {
    const number = rowOf[row] ?? -1;
    if (number >= 0) rowCounts[number] = (rowCounts[number] ?? 0) + count;
  });
  const cells = merged.map((rows) => ({
    rows,
    count: rows.reduce((sum, row) => sum + (rowCounts[row] ?? 0), 0),
  }));
  const marked = (column: number) => {
    const marks = new Uint8Array(cells.length);
    pattern.forEach((fields, cell) => {
      if (fields[column] === "TRUE") marks[placeOf[cell] ?? 0] = 1;
    });
    return marks;
  };
  const published = pattern.map((fields) => Number(fields[12]));
  const counted = [...placeOf].map((cell) => cells[cell]?.count);
  return {
    system: { rowCounts, cells, links: [] },
    primary: marked(13),
    expected: marked(14),
    rowWeights,
    published,
    counted,
  };
}

describe.skipIf(!existsSync(resolve(folder, "d53-global-pattern.csv.gz")))(
  `the census case (${absent})`,
  () => {
    let read: ReturnType<typeof census>;
    beforeAll(() => {
      read = census();
    });

    it("joins 9,408 cells into 4,107 sums with the published counts", () => {
      const { system, published, counted } = read;
      expect(published).toHaveLength(9408);
      expect(system.cells).toHaveLength(4107);
      expect(counted).toEqual(published);
    });

    it("hides the cells that R hides", () => {
      const { system, primary, expected, rowWeights } = read;
      const { hidden } = eliminate(system, primary, { order: publicationOrder(system, rowWeights) });
      expect(hidden).toEqual(expected);
    });
  },
);
