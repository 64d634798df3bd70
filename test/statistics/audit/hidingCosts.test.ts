import { expect, it } from "vitest";
import { hidingCosts } from "../../../src/statistics/audit/hidingCosts.js";
import { tinySystem } from "./tinySystem.js";

it("prices larger cells higher, and a grand total above everything else together", () => {
  const { cells, rowCounts } = tinySystem([3, 4], [0, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144]);
  const costs = hidingCosts({ cells });
  const total = cells.findIndex(({ rows }) => rows.length === rowCounts.length);
  const others = [...cells.keys()].filter((cell) => cell !== total);
  expect(others.reduce((sum, cell) => sum + costs[cell]!, 0)).toBeLessThan(costs[total]!);
  for (const one of others) {
    for (const other of others) {
      expect(Math.sign(costs[one]! - costs[other]!)).toBe(Math.sign(cells[one]!.count - cells[other]!.count));
    }
  }
});
