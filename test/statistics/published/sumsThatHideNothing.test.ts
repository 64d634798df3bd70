import { expect, it } from "vitest";
import { sumsThatHideNothing, type PublishedTable } from "opsc/statistics";

const table = (cells: Record<string, string>): PublishedTable => ({
  groupBy: ["Year"],
  dimensions: ["S", "A"],
  rows: Object.entries(cells).map(([codes, text]) => {
    const [year = "", ...coordinates] = codes.split("/");
    return { group: [year], coordinates, text };
  }),
});

it("counts along each dimension the sums of numbers alone, and which of them come out", () => {
  const cells = {
    "2020/Total/Total": "10",
    "2020/F/Total": "6",
    "2020/M/Total": "4",
    // 3 + 2 is not 6, and 1 and what is hidden may be anything.
    "2020/F/u": "3",
    "2020/F/v": "2",
    "2020/M/u": "1",
    "2020/M/v": "<5",
  };
  expect(sumsThatHideNothing(table(cells))).toEqual([
    { dimension: "S", sums: 1, right: 1 },
    { dimension: "A", sums: 1, right: 0 },
  ]);
});

it("leaves out a group that contradicts itself, and no other", () => {
  const right = { "2020/Total/u": "5", "2020/F/u": "3", "2020/M/u": "2" };
  const wrong = { "2021/Total/u": "5", "2021/F/u": "3", "2021/M/u": "-2" };
  expect(sumsThatHideNothing(table({ ...right, ...wrong }))).toEqual([
    { dimension: "S", sums: 1, right: 1 },
    { dimension: "A", sums: 0, right: 0 },
  ]);
});
